package casus.scenario;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import casus.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lays {@code --set path=value} over a document. A path names keys, and items of a list by their {@code id} or by their
 * number from 0, with dots between: {@code events.incursion.severity}, {@code decisions.0.outcome}.
 */
final class Changes {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Changes() {}

    static Document apply(Document document, List<String> changes, Problems problems) {
        Document changed = document;
        for (String change : changes) {
            int equals = change.indexOf('=');
            SourceLocation at = SourceLocation.of("--set " + change);
            if (equals > 0) {
                changed = set(changed, change.substring(0, equals), change.substring(equals + 1), at, problems);
                continue;
            }
            String message = equals < 0 ? "there is no `=`" : "there is no path before the `=`";
            problems.add(Problem.of("wrong-option", at, message, "write path=value, such as asOf=2009-07-01"));
        }
        return changed;
    }

    private static Document set(Document document, String path, String text, SourceLocation at, Problems problems) {
        return value(text, at, problems)
                .map(value -> set(document, path, value, problems))
                .orElse(document);
    }

    /** Lays one value over a document; where it stands is what to blame for it. */
    static Document set(Document document, String path, Node value, Problems problems) {
        Node root = put(document.root(), null, List.of(path.split("\\.", -1)), value, value.at(), problems);
        return root == null ? document : new Document(document.name(), document.lines(), root);
    }

    private static Optional<Node> value(String text, SourceLocation at, Problems problems) {
        if (text.isEmpty()) return Optional.of(new Node.Scalar("", Node.Scalar.Type.NOTHING, at));
        Problems own = new Problems();
        Optional<Document> value = Document.parse(text, at.file(), Document.Syntax.YAML, own);
        own.sorted().forEach(problem -> problems.add(Problem.of(problem.id(), at, problem.message(), problem.hint())));
        return value.map(document -> place(document.root(), at));
    }

    /** The value as it stands on the command line: without a line of the file to point to. */
    private static Node place(Node node, SourceLocation at) {
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    list.items().stream().map(item -> place(item, at)).toList(), at);
        }
        if (node instanceof Node.Mapping map) {
            Map<String, Node> entries = new LinkedHashMap<>();
            Map<String, SourceLocation> keys = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> {
                entries.put(key, place(value, at));
                keys.put(key, at);
            });
            return new Node.Mapping(entries, keys, at);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(scalar.text(), scalar.type(), at);
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
        return NUMBER.matcher(step).matches()
                ? new Node.Sequence(List.of(), at)
                : new Node.Mapping(Map.of(), Map.of(), at);
    }

    private static Node putItem(
            Node.Sequence list, String step, List<String> rest, Node value, SourceLocation at, Problems problems) {
        int index = index(list, step);
        if (index < 0) {
            problems.add(Problem.of(
                    "wrong-option",
                    at,
                    "the list has no item `" + step + "`",
                    "name an item by its id, or by its number from 0"));
            return null;
        }
        Node changed = put(list.items().get(index), step, rest, value, at, problems);
        if (changed == null) return null;
        List<Node> items = new ArrayList<>(list.items());
        items.set(index, changed);
        return new Node.Sequence(items, list.at());
    }

    private static int index(Node.Sequence list, String step) {
        for (int index = 0; index < list.items().size(); index++) {
            if (list.items().get(index) instanceof Node.Mapping item
                    && item.entries().get("id") instanceof Node.Scalar id
                    && id.text().equals(step)) {
                return index;
            }
        }
        return NUMBER.matcher(step).matches()
                        && Integer.parseInt(step) < list.items().size()
                ? Integer.parseInt(step)
                : -1;
    }
}
