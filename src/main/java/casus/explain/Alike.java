package casus.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers of several readings: those that say the same, on whatever claims, become one. */
final class Alike {
    private final Map<Reason, Reason> merged = new LinkedHashMap<>();
    private final Map<Reason, List<String>> readings = new LinkedHashMap<>();

    void add(String reading, Reason answer) {
        Reason bare = bare(answer);
        merged.merge(bare, answer, Alike::union);
        readings.computeIfAbsent(bare, any -> new ArrayList<>()).add(reading);
    }

    /** The one answer, or all of them below a line that says that they differ. */
    Reason merged(String id) {
        List<Reason> below = new ArrayList<>();
        merged.forEach((bare, node) -> below.add(node.in(readings.get(bare))));
        return below.size() == 1
                ? below.get(0).in(List.of())
                : new Reason(Reason.Kind.NOTE, id, "the readings differ", List.of(), below);
    }

    private static Reason bare(Reason node) {
        return new Reason(
                node.kind(),
                node.id(),
                node.text(),
                List.of(),
                node.below().stream().map(Alike::bare).toList());
    }

    private static Reason union(Reason one, Reason other) {
        Set<String> cites = new LinkedHashSet<>(one.cites());
        cites.addAll(other.cites());
        List<Reason> below = new ArrayList<>();
        for (int at = 0; at < one.below().size(); at++) {
            below.add(union(one.below().get(at), other.below().get(at)));
        }
        return new Reason(one.kind(), one.id(), one.text(), List.copyOf(cites), below);
    }
}
