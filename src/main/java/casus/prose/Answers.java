package casus.prose;

import casus.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who says that a clause answers an event, and who does not. */
final class Answers {
    private static final Map<String, String> WORDS = Map.of(
            Status.ENGAGED.word(), "yes",
            Status.NOT_ENGAGED.word(), "no",
            Status.UNDETERMINED.word(), "unclear");

    private Answers() {}

    /** "yes: Pop 2009; no: the treaty texts". */
    static String each(List<Standing> standings, Speakers speakers) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        standings.forEach(standing ->
                by.computeIfAbsent(standing.status(), any -> new ArrayList<>()).add(standing.reading()));
        return by.entrySet().stream()
                .map(one -> WORDS.get(one.getKey()) + ": " + speakers.within(one.getValue()))
                .collect(Collectors.joining("; "));
    }
}
