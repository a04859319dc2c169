package casus.explain;

import casus.model.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** An explanation as numbered lines: plain text, Markdown, HTML. */
final class Lines {
    private final Explanation explanation;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final SortedSet<String> cited = new TreeSet<>();

    Lines(Explanation explanation) {
        this.explanation = explanation;
        number(explanation.root(), "1");
    }

    private void number(Reason node, String number) {
        if (node.kind() == Reason.Kind.CONCLUSION || node.kind() == Reason.Kind.MISSING) {
            numbers.putIfAbsent(node.id() + node.text(), number);
        }
        cited.addAll(node.cites());
        for (int at = 0; at < node.below().size(); at++) number(node.below().get(at), number + "." + (at + 1));
    }

    String text() {
        StringBuilder text = new StringBuilder(explanation.question()).append('\n');
        explanation.head().forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        text(explanation.root(), "1", 0, text);
        if (!cited.isEmpty()) text.append("\nCLAIMS\n");
        for (String id : cited) {
            Claim claim = explanation.registry().claims().get(id);
            text.append("  ").append(id).append(": ").append(claim.statement()).append("\n      ");
            text.append(Wording.place(claim))
                    .append(" [")
                    .append(claim.grade().id())
                    .append("]\n");
        }
        return text.toString();
    }

    private void text(Reason node, String number, int level, StringBuilder text) {
        text.append("  ".repeat(level)).append(number).append("  ").append(sentence(node));
        if (!node.cites().isEmpty()) text.append("  <").append(claims(node)).append('>');
        text.append('\n');
        below(node, number, (child, its) -> text(child, its, level + 1, text));
    }

    /** A line without its claims: "because ...  (rule ...)". */
    private String sentence(Reason node) {
        String where = node.readings().isEmpty() ? "" : " [" + String.join(", ", node.readings()) + "]";
        String id = node.id().isEmpty() ? "" : "  (" + node.id() + ")";
        return switch (node.kind()) {
            case CONCLUSION, NOTE -> node.text() + where + id;
            case SEEN ->
                node.text() + id + ", shown at " + numbers.getOrDefault(node.id() + node.text(), "another place");
            case FOLDED -> node.text() + id + ", folded";
            case ABSENCE -> node.text() + where;
            default -> node.kind().word() + ": " + node.text() + where + id;
        };
    }

    /** Each claim; at a record with its source and where it stands there. */
    private String claims(Reason node) {
        if (node.kind() != Reason.Kind.RECORD) return String.join(", ", node.cites());
        return String.join(
                "; ",
                node.cites().stream()
                        .map(explanation.registry().claims()::get)
                        .map(claim -> claim.id() + ": " + Wording.place(claim))
                        .toList());
    }

    private interface Below {
        void add(Reason child, String number);
    }

    private static void below(Reason node, String number, Below add) {
        for (int at = 0; at < node.below().size(); at++) add.add(node.below().get(at), number + "." + (at + 1));
    }

    String markdown() {
        StringBuilder text =
                new StringBuilder("# ").append(escaped(explanation.question())).append("\n\n");
        explanation.head().forEach(line -> text.append(escaped(line)).append("  \n"));
        text.append('\n');
        markdown(explanation.root(), "1", 0, text);
        if (!cited.isEmpty()) text.append("\n## Claims\n\n");
        for (String id : cited) {
            Claim claim = explanation.registry().claims().get(id);
            text.append("- `").append(id).append("`: ").append(escaped(claim.statement()));
            text.append(" *").append(escaped(Wording.place(claim))).append("* (");
            text.append(claim.grade().id()).append(")\n");
        }
        return text.toString();
    }

    private void markdown(Reason node, String number, int level, StringBuilder text) {
        text.append("  ".repeat(level)).append("- **").append(number).append("** ");
        text.append(escaped(sentence(node)));
        if (!node.cites().isEmpty()) text.append(" — ").append(String.join(", ", ticked(node.cites())));
        text.append('\n');
        below(node, number, (child, its) -> markdown(child, its, level + 1, text));
    }

    private static List<String> ticked(List<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").toList();
    }

    /** Text that Markdown shows as it is. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    String html() {
        StringBuilder text =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.append("<title>").append(safe(explanation.question())).append("</title>\n");
        text.append("<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}")
                .append("ol,ul{padding-left:1.5em;list-style:none}summary{cursor:pointer}")
                .append(".failed>b,.exception>b{color:#a00}.met>b{color:#070}code{font-size:85%;color:#555}</style>\n");
        text.append("</head>\n<body>\n<h1>")
                .append(safe(explanation.question()))
                .append("</h1>\n");
        explanation.head().forEach(line -> text.append("<p>").append(safe(line)).append("</p>\n"));
        text.append("<ol>\n");
        html(explanation.root(), "1", text);
        text.append("</ol>\n");
        if (!cited.isEmpty()) text.append("<h2>Claims</h2>\n<ul>\n");
        for (String id : cited) {
            Claim claim = explanation.registry().claims().get(id);
            text.append("<li id=\"")
                    .append(safe(id))
                    .append("\"><code>")
                    .append(safe(id))
                    .append("</code> ");
            text.append(safe(claim.statement()))
                    .append(" <i>")
                    .append(safe(Wording.place(claim)))
                    .append("</i></li>\n");
        }
        if (!cited.isEmpty()) text.append("</ul>\n");
        return text.append("</body>\n</html>\n").toString();
    }

    private void html(Reason node, String number, StringBuilder text) {
        String kind = node.kind().name().toLowerCase(java.util.Locale.ROOT);
        text.append("<li class=\"").append(kind).append("\">");
        boolean leaf = node.below().isEmpty();
        if (!leaf) text.append("<details open><summary>");
        text.append("<b>").append(number).append("</b> ").append(safe(sentence(node)));
        for (String id : node.cites()) {
            text.append(" <a href=\"#")
                    .append(safe(id))
                    .append("\"><code>")
                    .append(safe(id))
                    .append("</code></a>");
        }
        if (!leaf) {
            text.append("</summary>\n<ol>\n");
            below(node, number, (child, its) -> html(child, its, text));
            text.append("</ol></details>");
        }
        text.append("</li>\n");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
