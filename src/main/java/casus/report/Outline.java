package casus.report;

import casus.diagnostics.Plain;
import java.util.List;
import java.util.Map;

/**
 * A tree of names and values, such as a record or an entry of the catalogue, as text that people read.
 *
 * @param tree values are texts, numbers, lists of them, or lists of such trees
 */
public record Outline(Map<String, Object> tree) {
    /** The formats an outline can be printed in. */
    public static final List<String> FORMATS = List.of("text", "json", "markdown", "html");

    /** The outline in a format, with a final line break. */
    public String render(String format) {
        return switch (format) {
            case "json" -> Json.pretty(tree);
            case "markdown" -> markdown();
            case "html" -> html();
            default -> text();
        };
    }

    /** Indented lines. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines(tree, "", text);
        return text.toString();
    }

    private static void lines(Map<?, ?> map, String indent, StringBuilder text) {
        map.forEach((key, value) -> {
            if (isOfTrees(value)) {
                text.append(indent).append(key).append(":\n");
                ((List<?>) value).forEach(item -> {
                    lines((Map<?, ?>) item, indent + "  ", text);
                    text.append('\n');
                });
            } else {
                text.append(indent)
                        .append(key)
                        .append(": ")
                        .append(shown(value))
                        .append('\n');
            }
        });
    }

    private String markdown() {
        StringBuilder text =
                new StringBuilder("# ").append(shown(tree.get("id"))).append("\n\n");
        tree.forEach((key, value) -> {
            if (!isOfTrees(value))
                text.append("- ")
                        .append(key)
                        .append(": ")
                        .append(escaped(value))
                        .append('\n');
        });
        tree.forEach((key, value) -> {
            if (!isOfTrees(value)) return;
            text.append("\n## ").append(key).append("\n\n");
            ((List<?>) value).forEach(item -> points((Map<?, ?>) item, "", text));
        });
        return text.toString();
    }

    /** The first value of a tree is its point, the others are points below it. */
    private static void points(Map<?, ?> map, String indent, StringBuilder text) {
        boolean first = true;
        for (Map.Entry<?, ?> field : map.entrySet()) {
            String below = first ? indent : indent + "  ";
            text.append(below).append("- ").append(field.getKey()).append(": ");
            if (isOfTrees(field.getValue())) {
                text.append('\n');
                ((List<?>) field.getValue()).forEach(item -> points((Map<?, ?>) item, below + "  ", text));
            } else {
                text.append(escaped(field.getValue())).append('\n');
            }
            first = false;
        }
    }

    private static String escaped(Object value) {
        return shown(value).replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }

    private String html() {
        StringBuilder text = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(safe(tree.get("id")))
                .append("</title></head><body>\n<h1>")
                .append(safe(tree.get("id")))
                .append("</h1>\n");
        definitions(tree, text);
        return text.append("</body></html>\n").toString();
    }

    private static void definitions(Map<?, ?> map, StringBuilder text) {
        text.append("<dl>\n");
        map.forEach((key, value) -> {
            text.append("<dt>").append(safe(key)).append("</dt><dd>");
            if (isOfTrees(value)) ((List<?>) value).forEach(item -> definitions((Map<?, ?>) item, text));
            else text.append(safe(value));
            text.append("</dd>\n");
        });
        text.append("</dl>\n");
    }

    private static String safe(Object value) {
        return shown(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean isOfTrees(Object value) {
        return value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(Outline::shown).toList());
        }
        return value == null ? "" : Plain.line(String.valueOf(value));
    }
}
