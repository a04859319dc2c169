package casus.page;

import java.util.List;
import java.util.stream.Collectors;

/** A page as Markdown of GitHub's kind. */
final class MarkdownWriter extends PageWriter {
    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter(Page page) {
        super(page);
    }

    static String write(Page page) {
        MarkdownWriter writer = new MarkdownWriter(page);
        writer.out.append("# ").append(writer.text(page.title())).append('\n');
        writer.blocks(page.blocks());
        return writer.out.toString();
    }

    private static String place(Anchor anchor) {
        return anchor == null ? "" : "<a id=\"" + anchor.id() + "\"></a>";
    }

    private String line(Phrase phrase) {
        return MarkdownText.atStart(phrase(phrase));
    }

    @Override
    void heading(Block.Heading heading) {
        out.append('\n').append("#".repeat(heading.level())).append(' ');
        out.append(place(heading.anchor())).append(phrase(heading.text())).append('\n');
    }

    @Override
    void paragraph(Block.Paragraph paragraph) {
        out.append('\n').append(line(paragraph.text())).append('\n');
    }

    @Override
    void points(Block.Points points) {
        out.append('\n');
        int number = 0;
        for (Block.Point point : points.points()) {
            String head = points.numbered() ? ++number + ". " : "- ";
            point(point, head, "");
        }
    }

    private void point(Block.Point point, String head, String margin) {
        out.append(margin).append(head).append(place(point.anchor()));
        out.append(line(point.text())).append('\n');
        point.below().forEach(below -> point(below, "- ", margin + " ".repeat(head.length())));
    }

    @Override
    void table(Block.Table table) {
        if (!table.caption().parts().isEmpty()) paragraph(new Block.Paragraph(table.caption()));
        out.append('\n');
        row(table.columns().stream().map(this::text).toList());
        row(table.columns().stream().map(column -> "---").toList());
        table.rows().forEach(row -> row(row.cells().stream().map(this::phrase).toList()));
    }

    private void row(List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    void tree(Block.Tree tree) {
        out.append('\n');
        branch(tree.root(), "");
    }

    private void branch(Block.Branch branch, String margin) {
        out.append(margin).append("- ").append(strong(branch.number())).append(' ');
        out.append(phrase(branch.text())).append('\n');
        branch.below().forEach(below -> branch(below, margin + "  "));
    }

    @Override
    void footnotes(List<Block.Footnote> notes) {
        out.append('\n');
        notes.forEach(note -> out.append(reference(number(note.id())))
                .append(": ")
                .append(line(note.text()))
                .append('\n'));
    }

    /** A drawing would be left out where Markdown is shown, so it is told in words. */
    @Override
    void figure(Block.Figure figure) {
        out.append('\n').append(strong(figure.title())).append(": ");
        out.append(text(figure.text())).append('\n');
    }

    @Override
    String text(String plain) {
        return MarkdownText.escaped(plain);
    }

    @Override
    String strong(String plain) {
        return plain.isBlank() ? "" : "**" + text(plain.strip()) + "**";
    }

    @Override
    String code(String plain) {
        return MarkdownText.code(plain);
    }

    @Override
    String reference(int number) {
        return "[^" + number + "]";
    }

    @Override
    String link(String target, String shown) {
        return "[" + shown + "](" + MarkdownText.address(target) + ")";
    }

    @Override
    String lineBreak() {
        return "<br>";
    }
}
