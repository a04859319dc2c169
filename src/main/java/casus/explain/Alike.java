package casus.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers of several readings: those that say the same, on whatever claims, become one. */
final class Alike {
    private final Map<Node, Node> merged = new LinkedHashMap<>();
    private final Map<Node, List<String>> readings = new LinkedHashMap<>();

    void add(String reading, Node answer) {
        Node bare = bare(answer);
        merged.merge(bare, answer, Alike::union);
        readings.computeIfAbsent(bare, any -> new ArrayList<>()).add(reading);
    }

    /** The one answer, or all of them below a line that says that they differ. */
    Node merged(String id) {
        List<Node> below = new ArrayList<>();
        merged.forEach((bare, node) -> below.add(node.in(readings.get(bare))));
        return below.size() == 1
                ? below.get(0).in(List.of())
                : new Node(Node.Kind.NOTE, id, "the readings differ", List.of(), below);
    }

    private static Node bare(Node node) {
        return new Node(
                node.kind(),
                node.id(),
                node.text(),
                List.of(),
                node.below().stream().map(Alike::bare).toList());
    }

    private static Node union(Node one, Node other) {
        Set<String> cites = new LinkedHashSet<>(one.cites());
        cites.addAll(other.cites());
        List<Node> below = new ArrayList<>();
        for (int at = 0; at < one.below().size(); at++) {
            below.add(union(one.below().get(at), other.below().get(at)));
        }
        return new Node(one.kind(), one.id(), one.text(), List.copyOf(cites), below);
    }
}
