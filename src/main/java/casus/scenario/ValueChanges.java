package casus.scenario;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.document.Document;
import casus.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays changes over a document. */
final class ValueChanges {
    /** How a change begins that adds to what a file assumes. */
    private static final String ASSUMING = "assume.+=";

    private ValueChanges() {}

    static Document apply(Document document, List<String> changes, Problems problems) {
        Document changed = document;
        for (String text : changes) {
            String option =
                    text.startsWith(ASSUMING) ? "--assume " + text.substring(ASSUMING.length()) : "--set " + text;
            Optional<ValueChange> change = ValueChange.of(text, SourceLocation.of(option), problems);
            if (change.isPresent()) changed = set(changed, change.get(), problems);
        }
        return changed;
    }

    /** Lays one value over a document; where it stands is what to blame for it. */
    static Document set(Document document, ValueChange change, Problems problems) {
        Node value = change.value();
        Node root = put(document.root(), null, change.path(), value, value.at(), problems);
        return root == null ? document : new Document(document.name(), document.lines(), root);
    }

    /**
     * Lays values over a document; where nothing is to stand, what stands there is taken out, after the others and the last
     * first, so that the items of lists keep their places until then.
     */
    static Document settle(Document document, List<ValueChange> values, Problems problems) {
        Document settled = document;
        List<ValueChange> gone = new ArrayList<>();
        for (ValueChange value : values) {
            boolean silent = value.value() instanceof Node.Scalar scalar && scalar.isNothing();
            if (silent) gone.add(0, value);
            else settled = set(settled, value, problems);
        }
        for (ValueChange value : gone) {
            if (Paths.find(settled.root(), value.path()).isPresent())
                settled = remove(settled, value.path(), value.value().at(), problems);
        }
        return settled;
    }

    /** The document without the entry at a path; as it was if there is none, and that is noted. */
    static Document remove(Document document, List<String> path, SourceLocation at, Problems problems) {
        int last = path.size() - 1;
        int known = 0;
        while (known <= last
                && Paths.find(document.root(), path.subList(0, known + 1)).isPresent()) known++;
        List<String> above = path.subList(0, Math.min(known, last));
        Node parent = Paths.find(document.root(), above).orElseThrow();
        if (known > last) return set(document, new ValueChange(above, without(parent, path.get(last))), problems);
        missing(above, path.get(known), parent, at, problems);
        return document;
    }

    private static void missing(List<String> path, String step, Node above, SourceLocation at, Problems problems) {
        String where = path.isEmpty() ? "" : " in `" + String.join(".", path) + "`";
        String hint = Suggestions.hint(step, Paths.steps(above));
        problems.add(Problem.of("unknown-path", at, "there is no `" + step + "`" + where, hint));
    }

    private static Node without(Node node, String step) {
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>(list.items());
            items.remove(Paths.index(list, step));
            return new Node.Sequence(items, list.at());
        }
        Node.Mapping map = (Node.Mapping) node;
        Map<String, Node> entries = new LinkedHashMap<>(map.entries());
        entries.remove(step);
        return new Node.Mapping(entries, map.keys(), map.at());
    }

    /** The node with the value at the path below it, or null if there is no such place; {@code name} is its own key. */
    private static Node put(
            Node node, String name, List<String> path, Node value, SourceLocation at, Problems problems) {
        if (path.isEmpty()) return value;
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Node.Sequence list) return putItem(list, step, rest, value, at, problems);
        if (node instanceof Node.Mapping map) {
            Node inner = map.entries().get(step);
            if (inner == null && !rest.isEmpty()) inner = empty(rest.get(0), at);
            Node changed = put(inner, step, rest, value, at, problems);
            if (changed == null) return null;
            Map<String, Node> entries = new LinkedHashMap<>(map.entries());
            Map<String, SourceLocation> keys = new LinkedHashMap<>(map.keys());
            entries.put(step, changed);
            keys.putIfAbsent(step, at);
            return new Node.Mapping(entries, keys, map.at());
        }
        String above = name == null ? "the file" : "`" + name + "`";
        problems.add(Problem.of("wrong-option", at, "there is nothing below " + above + " to set", null));
        return null;
    }

    /** What a step leads into that the file does not have: a list if it is a number, else a map. */
    private static Node empty(String step, SourceLocation at) {
        return Paths.isNumber(step) || step.equals(Paths.NEXT)
                ? new Node.Sequence(List.of(), at)
                : new Node.Mapping(Map.of(), Map.of(), at);
    }

    private static Node putItem(
            Node.Sequence list, String step, List<String> rest, Node value, SourceLocation at, Problems problems) {
        int index = Paths.index(list, step);
        boolean next = index < 0
                && (step.equals(Paths.NEXT)
                        || step.equals(String.valueOf(list.items().size())));
        if (index < 0 && !next) {
            problems.add(Problem.of(
                    "wrong-option",
                    at,
                    "the list has no item `" + step + "`",
                    "name an item by its id, or by its number from 0; the number after the last, or `+`, adds one"));
            return null;
        }
        Node item = next
                ? (rest.isEmpty() ? null : empty(rest.get(0), at))
                : list.items().get(index);
        Node changed = put(item, step, rest, value, at, problems);
        if (changed == null) return null;
        List<Node> items = new ArrayList<>(list.items());
        if (next) items.add(changed);
        else items.set(index, changed);
        return new Node.Sequence(items, list.at());
    }
}
