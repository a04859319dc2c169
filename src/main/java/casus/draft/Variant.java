package casus.draft;

import casus.document.Document;
import casus.document.Node;
import casus.model.PreconditionRecord;
import casus.model.RequirementRecord;
import casus.model.UndertakingRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft of which one word is another.
 *
 * @param told what is changed, as the file writes it
 * @param wider whether it may answer what the draft does not
 */
record Variant(String told, Document document, boolean wider) {
    private static final List<String> LISTS = List.of("answers", "leavesOut", "parties", "reservations");
    private static final List<String> WHOLE = List.of("protects", "asks", "awaits", "until");

    /** Every draft that differs from one by a word: a term left out, or another word of the vocabulary in its place. */
    static List<Variant> of(Document document, Collection<String> kinds) {
        Node.Mapping root = (Node.Mapping) document.root();
        List<Variant> all = new ArrayList<>();
        root.entries().forEach((key, value) -> {
            if (LISTS.contains(key) && value instanceof Node.Sequence list)
                items(list)
                        .forEach((told, rest) -> all.add(variant(
                                document,
                                "without `" + told + "` in `" + key + "`",
                                put(key.equals("parties") ? undated(root, told) : root, key, rest),
                                key.equals("leavesOut") || (key.equals("parties") && asksForOutside(root)))));
            if (key.equals("answers")) answers(document, value, kinds, all);
            if (WHOLE.contains(key)) all.add(without(document, key));
            if (key.equals("by")) {
                all.add(without(document, key));
                others(text(value), RequirementRecord.AUTHORS.keySet())
                        .forEach(word ->
                                all.add(with(document, "with `by: " + word + "`", key, word(value, word), true)));
            }
            if (key.equals("obliges") && value instanceof Node.Mapping map) bearers(document, map, all);
            if (key.equals("awaits") && value instanceof Node.Mapping map) gates(document, map, all);
        });
        if (root.entries().containsKey("answers") && !root.entries().containsKey("by"))
            RequirementRecord.AUTHORS
                    .keySet()
                    .forEach(word -> all.add(with(document, "with `by: " + word + "`", "by", word(root, word), false)));
        return all;
    }

    /** Whether it may ask for somebody from outside its parties, as whom a party that is taken out may come. */
    private static boolean asksForOutside(Node.Mapping root) {
        Node by = root.entries().get("by");
        return root.entries().containsKey("asks") || (by != null && !text(by).equals(RequirementRecord.STATE));
    }

    /** Without the days of a party of its own. */
    private static Node.Mapping undated(Node.Mapping root, String party) {
        Node.Mapping rest = root;
        for (String key : List.of("joined", "left"))
            if (root.entries().get(key) instanceof Node.Mapping days) rest = put(rest, key, less(days, party));
        return rest;
    }

    private static Node.Mapping less(Node.Mapping map, String key) {
        Map<String, Node> entries = new LinkedHashMap<>(map.entries());
        entries.remove(key);
        return new Node.Mapping(entries, map.keys(), map.at());
    }

    private static void answers(Document document, Node value, Collection<String> kinds, List<Variant> all) {
        if (value instanceof Node.Mapping map) {
            map.entries().forEach((key, list) -> {
                if (list instanceof Node.Sequence items)
                    items(items)
                            .forEach((told, rest) -> all.add(with(
                                    document,
                                    "without `" + told + "` in `answers." + key + "`",
                                    "answers",
                                    put(map, key, rest),
                                    key.equals("leavesOut"))));
            });
            return;
        }
        if (!(value instanceof Node.Sequence list)) return;
        List<String> named = list.items().stream().map(Variant::text).toList();
        for (String kind : kinds) {
            if (named.contains(kind)) continue;
            List<Node> more = new ArrayList<>(list.items());
            more.add(word(value, kind));
            all.add(with(
                    document, "with `" + kind + "` in `answers`", "answers", new Node.Sequence(more, list.at()), true));
        }
    }

    private static void bearers(Document document, Node.Mapping map, List<Variant> all) {
        for (String key : map.entries().keySet()) {
            if (!UndertakingRecord.BEARERS.contains(key)) continue;
            for (String other : List.of(UndertakingRecord.OTHERS, UndertakingRecord.ALL)) {
                if (other.equals(key)) continue;
                all.add(with(document, "with `obliges: " + other + "`", "obliges", renamed(map, key, other), false));
            }
        }
    }

    /** Another gate in the place of the one that the duty waits for. */
    private static void gates(Document document, Node.Mapping map, List<Variant> all) {
        Map<String, String> gates = Map.of(
                PreconditionRecord.REQUEST,
                PreconditionRecord.TARGET,
                PreconditionRecord.NATIONAL_DECISION,
                PreconditionRecord.BEARER);
        gates.forEach((gate, holder) -> {
            if (map.entries().containsKey(gate)) return;
            all.add(with(
                    document,
                    "with `awaits: " + gate + "`",
                    "awaits",
                    new Node.Mapping(Map.of(gate, word(map, holder)), Map.of(gate, map.at()), map.at()),
                    false));
        });
    }

    private static Map<String, Node> items(Node.Sequence list) {
        Map<String, Node> rests = new LinkedHashMap<>();
        for (Node item : list.items()) {
            List<Node> rest = new ArrayList<>(list.items());
            rest.remove(item);
            if (item instanceof Node.Scalar) rests.put(text(item), new Node.Sequence(rest, list.at()));
        }
        return rests;
    }

    private static List<String> others(String word, Collection<String> all) {
        return all.stream().filter(one -> !one.equals(word)).toList();
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static Node word(Node at, String word) {
        return new Node.Scalar(word, Node.Scalar.Type.TEXT, at.at());
    }

    private static Variant without(Document document, String key) {
        return variant(document, "without `" + key + "`", less((Node.Mapping) document.root(), key), true);
    }

    private static Variant with(Document document, String told, String key, Node value, boolean wider) {
        return variant(document, told, put((Node.Mapping) document.root(), key, value), wider);
    }

    private static Variant variant(Document document, String told, Node root, boolean wider) {
        return new Variant(told, new Document(document.name(), document.lines(), root), wider);
    }

    private static Node.Mapping put(Node.Mapping map, String key, Node value) {
        Map<String, Node> entries = new LinkedHashMap<>(map.entries());
        entries.put(key, value);
        return new Node.Mapping(entries, map.keys(), map.at());
    }

    private static Node.Mapping renamed(Node.Mapping map, String key, String other) {
        Map<String, Node> entries = new LinkedHashMap<>(map.entries());
        entries.put(other, entries.remove(key));
        return new Node.Mapping(entries, map.keys(), map.at());
    }
}
