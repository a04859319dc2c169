package casus.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of lines that stand for conclusions, by which `why` is asked. */
final class Numbering {
    private final Map<Integer, List<String>> lines = new TreeMap<>();

    int next(List<String> ids) {
        lines.put(lines.size() + 1, List.copyOf(ids));
        return lines.size();
    }

    Map<Integer, List<String>> lines() {
        return lines;
    }
}
