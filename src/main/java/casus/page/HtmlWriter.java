package casus.page;

import casus.diagnostics.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page as one file of HTML, well-formed as XML too: no script, nothing fetched from elsewhere. */
final class HtmlWriter extends PageWriter {
    private final StringBuilder out = new StringBuilder();
    private final Set<Integer> referred = new HashSet<>();

    private HtmlWriter(Page page) {
        super(page);
    }

    static String write(Page page) {
        HtmlWriter writer = new HtmlWriter(page);
        writer.head(page.title());
        writer.blocks(page.blocks());
        return writer.out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head(String title) {
        out.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="%s"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="referrer" content="no-referrer"/>
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                <main id="main">
                <h1>%2$s</h1>
                """.formatted(StyleSheet.POLICY, text(title), StyleSheet.TEXT));
    }

    private static String place(Anchor anchor) {
        return anchor == null ? "" : " id=\"" + anchor.id() + "\"";
    }

    private static String tone(Tone tone) {
        return tone == Tone.PLAIN ? "" : " class=\"" + tone.css() + "\"";
    }

    @Override
    void heading(Block.Heading heading) {
        String name = "h" + heading.level();
        out.append('<').append(name).append(place(heading.anchor())).append('>');
        out.append(phrase(heading.text())).append("</").append(name).append(">\n");
    }

    @Override
    void paragraph(Block.Paragraph paragraph) {
        out.append("<p>").append(phrase(paragraph.text())).append("</p>\n");
    }

    @Override
    void points(Block.Points points) {
        points(points.numbered() ? "ol" : "ul", points.points());
    }

    private void points(String list, List<Block.Point> points) {
        out.append('<').append(list).append(">\n");
        for (Block.Point point : points) {
            out.append("<li").append(place(point.anchor())).append('>').append(phrase(point.text()));
            if (!point.below().isEmpty()) {
                out.append('\n');
                points("ul", point.below());
            }
            out.append("</li>\n");
        }
        out.append("</").append(list).append(">\n");
    }

    /** Those that have a number are points of a list, others paragraphs. */
    @Override
    void lines(List<Block.Line> lines) {
        boolean listed = false;
        for (Block.Line line : lines) {
            boolean numbered = line.number() != null;
            if (numbered != listed) out.append(numbered ? "<ol class=\"lines\">\n" : "</ol>\n");
            listed = numbered;
            if (numbered) {
                out.append("<li value=\"").append(line.number()).append("\">");
                out.append(phrase(line.text())).append("</li>\n");
            } else paragraph(new Block.Paragraph(line.text()));
        }
        if (listed) out.append("</ol>\n");
    }

    /** A wide table scrolls by itself, by keys too. */
    @Override
    void table(Block.Table table) {
        out.append("<div class=\"scroll\" tabindex=\"0\">\n<table>\n");
        if (!table.caption().parts().isEmpty())
            out.append("<caption>").append(phrase(table.caption())).append("</caption>\n");
        out.append("<thead><tr>");
        if (table.isNumbered()) out.append("<th scope=\"col\">").append(LINE).append("</th>");
        for (Block.Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(numbers(column)).append('>');
            out.append(text(column.name())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(Block.Table table, Block.Row row) {
        out.append("<tr").append(tone(row.tone())).append('>');
        if (table.isNumbered()) {
            out.append("<td>").append(row.number() == null ? "" : row.number()).append("</td>");
        }
        out.append("<th scope=\"row\">").append(phrase(row.cells().get(0))).append("</th>");
        for (int i = 1; i < row.cells().size(); i++) {
            out.append("<td").append(numbers(table.columns().get(i))).append('>');
            out.append(phrase(row.cells().get(i))).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String numbers(Block.Column column) {
        return column.isNumber() ? " class=\"numbers\"" : "";
    }

    @Override
    void tree(Block.Tree tree) {
        out.append("<ol class=\"tree\">\n");
        branch(tree.root());
        out.append("</ol>\n");
    }

    private void branch(Block.Branch branch) {
        boolean leaf = branch.below().isEmpty();
        out.append("<li").append(tone(branch.tone())).append('>');
        if (!leaf) out.append("<details open=\"\"><summary>");
        out.append("<b>").append(text(branch.number())).append("</b> ").append(phrase(branch.text()));
        if (!leaf) {
            out.append("</summary>\n<ol>\n");
            branch.below().forEach(this::branch);
            out.append("</ol></details>");
        }
        out.append("</li>\n");
    }

    @Override
    void footnotes(List<Block.Footnote> notes) {
        out.append("<ol class=\"notes\">\n");
        for (Block.Footnote note : notes) {
            int number = number(note.id());
            out.append("<li id=\"note-").append(number).append("\">").append(phrase(note.text()));
            if (referred.contains(number)) {
                out.append(" <a href=\"#ref-").append(number).append("\" aria-label=\"back to the text\">↩</a>");
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    @Override
    void figure(Block.Figure figure) {
        out.append("<figure role=\"group\" aria-label=\"")
                .append(text(figure.title()))
                .append("\">\n");
        out.append(figure.svg()).append("\n<figcaption><b>").append(text(figure.title()));
        out.append("</b> ").append(text(figure.text())).append("</figcaption>\n</figure>\n");
    }

    @Override
    String text(String plain) {
        return Plain.line(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    String strong(String plain) {
        return "<strong>" + text(plain) + "</strong>";
    }

    @Override
    String code(String plain) {
        return "<code>" + text(plain) + "</code>";
    }

    @Override
    String keep(String plain) {
        return "<span class=\"keep\">" + text(plain) + "</span>";
    }

    @Override
    String status(Inline.Status status) {
        return "<span class=\"st " + status.css() + "\">" + text(status.word()) + "</span>";
    }

    /** The first leads back from the note. */
    @Override
    String reference(int number) {
        String place = referred.add(number) ? " id=\"ref-" + number + "\"" : "";
        return "<sup><a href=\"#note-" + number + "\"" + place + ">" + number + "</a></sup>";
    }

    @Override
    String link(String target, String shown) {
        return "<a href=\"" + text(target) + "\">" + shown + "</a>";
    }

    @Override
    String lineBreak() {
        return "<br/>";
    }
}
