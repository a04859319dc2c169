package casus.document;

import casus.diagnostics.Plain;
import casus.diagnostics.Problems;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes values on one line, as their reader reads them back. */
public final class Flow {
    private final Document.Syntax syntax;

    private Flow(Document.Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * The value on one line.
     *
     * @param within whether it will stand within brackets, where a comma ends a text without quotes
     */
    public static String write(Node node, Document.Syntax syntax, boolean within) {
        return new Flow(syntax).value(node, within);
    }

    /** A key and its value, with the colon between. */
    static String pair(String key, Node value, Document.Syntax syntax, boolean within) {
        Flow flow = new Flow(syntax);
        return flow.key(key) + ": " + flow.value(value, within);
    }

    private String value(Node node, boolean within) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(item -> value(item, true)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Mapping map) {
            return map.entries().entrySet().stream()
                    .map(entry -> key(entry.getKey()) + ": " + value(entry.getValue(), true))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case NOTHING -> "null";
            case NUMBER, BOOLEAN -> scalar.text();
            case TEXT -> text(scalar.text(), within);
        };
    }

    private String text(String text, boolean within) {
        String frame = within ? "[%s]" : "- %s";
        return plainOrQuoted(text, frame, node -> node instanceof Node.Sequence list && isOnly(text, list.items()));
    }

    private static boolean isOnly(String text, List<Node> items) {
        return items.size() == 1
                && items.get(0) instanceof Node.Scalar scalar
                && scalar.type() == Node.Scalar.Type.TEXT
                && scalar.text().equals(text);
    }

    private String key(String key) {
        return plainOrQuoted(
                key,
                "{%s: 0}",
                node -> node instanceof Node.Mapping map
                        && List.of(key).equals(List.copyOf(map.entries().keySet())));
    }

    /** Without quotes if the reader then still finds in the frame what is meant. */
    private String plainOrQuoted(String text, String frame, Predicate<Node> isMeant) {
        if (syntax == Document.Syntax.JSON || text.lines().count() != 1) return quoted(text);
        Problems ignored = new Problems();
        boolean plain = Document.parse(frame.formatted(text), "", syntax, ignored)
                .filter(document -> ignored.isEmpty() && isMeant.test(document.root()))
                .isPresent();
        return plain ? text : quoted(text);
    }

    /** In the double quotes of JSON, which YAML reads alike; what hides itself is written by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> append(point, quoted);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(int point, StringBuilder quoted) {
        if (!Plain.isHidden(point)) quoted.appendCodePoint(point);
        else for (char half : Character.toChars(point)) quoted.append(String.format("\\u%04x", (int) half));
    }
}
