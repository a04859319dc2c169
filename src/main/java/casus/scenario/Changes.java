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

/**
 * Lays {@code --set path=value} over a document. A path names keys, and items of a list by their {@code id} or by their
 * number from 0, with dots between: {@code events.incursion.severity}, {@code decisions.0.outcome}.
 */
final class Changes {
    private Changes() {}

    static Document apply(Document document, List<String> changes, Problems problems) {
        Document changed = document;
        for (String change : changes) {
            int equals = change.indexOf('=');
            SourceLocation at = SourceLocation.of("--set " + change);
            if (equals <= 0) {
                problems.add(
                        Problem.of("wrong-option", at, "there is no `=`", "write path=value, such as asOf=2009-07-01"));
                continue;
            }
            Optional<Document> value = value(change.substring(equals + 1), at, problems);
            if (value.isEmpty()) continue;
            List<String> path = List.of(change.substring(0, equals).split("\\.", -1));
            Node root = put(changed.root(), path, place(value.get().root(), at), at, problems);
            if (root != null) changed = new Document(changed.name(), changed.lines(), root);
        }
        return changed;
    }

    private static Optional<Document> value(String text, SourceLocation at, Problems problems) {
        if (text.isEmpty()) {
            Node nothing = new Node.Scalar("", Node.Scalar.Type.NOTHING, at);
            return Optional.of(new Document(at.file(), List.of(), nothing));
        }
        return Document.parse(text, at.file(), Document.Syntax.YAML, problems);
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

    private static Node put(Node node, List<String> path, Node value, SourceLocation at, Problems problems) {
        if (path.isEmpty()) return value;
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Node.Sequence list) return putItem(list, step, rest, value, at, problems);
        if (node instanceof Node.Mapping map) {
            Node inner = map.entries().get(step);
            if (inner == null && !rest.isEmpty()) inner = new Node.Mapping(Map.of(), Map.of(), at);
            Node changed = put(inner, rest, value, at, problems);
            if (changed == null) return null;
            Map<String, Node> entries = new LinkedHashMap<>(map.entries());
            Map<String, SourceLocation> keys = new LinkedHashMap<>(map.keys());
            entries.put(step, changed);
            keys.putIfAbsent(step, at);
            return new Node.Mapping(entries, keys, map.at());
        }
        problems.add(Problem.of("wrong-option", at, "there is nothing below `" + step + "` to set", null));
        return null;
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
        Node changed = put(list.items().get(index), rest, value, at, problems);
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
        return step.matches("[0-9]{1,4}")
                        && Integer.parseInt(step) < list.items().size()
                ? Integer.parseInt(step)
                : -1;
    }
}
