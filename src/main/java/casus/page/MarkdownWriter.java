package casus.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as Markdown of GitHub's kind. */
final class MarkdownWriter extends TextualWriter {
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

    /** Those that have a number are points of a list, others paragraphs. */
    @Override
    void lines(List<Block.Line> lines) {
        boolean listed = false;
        for (Block.Line line : lines) {
            boolean numbered = line.number() != null;
            if (!numbered || !listed) out.append('\n');
            if (numbered) out.append(line.number()).append(". ");
            out.append(line(line.text())).append('\n');
            listed = numbered;
        }
    }

    @Override
    void table(Block.Table table) {
        if (!table.caption().parts().isEmpty()) paragraph(new Block.Paragraph(table.caption()));
        out.append('\n');
        boolean numbered = table.isNumbered();
        row(numbered, LINE, table.columns().stream().map(column -> text(column.name())));
        row(numbered, "--:", table.columns().stream().map(column -> column.isNumber() ? "--:" : "---"));
        for (Block.Row row : table.rows()) {
            row(
                    numbered,
                    row.number() == null ? "" : "" + row.number(),
                    row.cells().stream().map(this::phrase));
        }
    }

    private void row(boolean numbered, String number, Stream<String> others) {
        Stream<String> cells = numbered ? Stream.concat(Stream.of(number), others) : others;
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
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

    /** Nobody reads it by its lines. */
    @Override
    String keep(String plain) {
        return text(plain);
    }

    @Override
    String status(Inline.Status status) {
        return strong(status.word());
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
