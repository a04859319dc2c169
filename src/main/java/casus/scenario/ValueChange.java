package casus.scenario;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import casus.document.Node;
import casus.document.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value and the path it goes to, written {@code path=value}. */
record ValueChange(List<String> path, Node value) {
    private static final String QUOTE =
            "a blank ends it unless all of path=value stands in quotes; a text that begins with a bracket or a quote takes"
                    + " quotes of its own inside those";

    /** Reads a change; empty if it is none, and the reason is among the problems, at {@code at}. */
    static Optional<ValueChange> of(String text, SourceLocation at, Problems problems) {
        int equals = text.indexOf('=');
        if (equals > 0) {
            return value(text.substring(equals + 1), at, QUOTE, problems)
                    .map(value -> new ValueChange(Paths.read(text.substring(0, equals)), value));
        }
        String message = equals < 0 ? "there is no `=`" : "there is no path before the `=`";
        problems.add(Problem.of("wrong-option", at, message, "write path=value, such as asOf=2009-07-01"));
        return Optional.empty();
    }

    /**
     * A value in brackets or quotes is read as YAML; any other is one text, number or word to its end, whatever stands in
     * it, since a value is all there is.
     *
     * @param quoting what to do where one in brackets or quotes cannot be read
     */
    static Optional<Node> value(String text, SourceLocation at, String quoting, Problems problems) {
        if (text.isEmpty()) return Optional.of(new Node.Scalar("", Node.Scalar.Type.NOTHING, at));
        Problems own = new Problems();
        boolean plain = PlainText.isPlain(text, at.file(), own);
        Optional<Node> value = plain
                ? Document.parse(text, at.file(), Document.Syntax.YAML, own).map(Document::root)
                : Optional.empty();
        if (plain && "[{\"'".indexOf(text.charAt(0)) < 0) {
            Node whole = new Node.Scalar(text, Node.Scalar.Type.TEXT, at);
            return Optional.of(value.filter(node -> own.isEmpty() && isWhole(node, text))
                    .map(node -> place(node, at))
                    .orElse(whole));
        }
        own.sorted()
                .forEach(problem -> problems.add(
                        Problem.of(problem.id(), at, problem.message(), plain ? quoting : problem.hint())));
        return value.map(node -> place(node, at));
    }

    private static boolean isWhole(Node node, String text) {
        return node instanceof Node.Scalar scalar
                && (scalar.isNothing() || scalar.text().equals(text));
    }

    /** The value as it stands in the change: without a line of the file to point to. */
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
}
