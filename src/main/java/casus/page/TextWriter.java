package casus.page;

import casus.diagnostics.Plain;
import java.util.List;
import java.util.Locale;

/** A page as lines of text for a terminal. */
final class TextWriter extends TextualWriter {
    /** The column that the names of short parts stand in. */
    static final int LABEL = 9;

    private static final String NO_NUMBER = " ".repeat(4);

    private final int width;
    private final boolean coloured;
    private final StringBuilder out = new StringBuilder();
    private boolean close = true;
    private boolean tight;

    private TextWriter(Page page, int width, boolean coloured) {
        super(page);
        this.width = width;
        this.coloured = coloured;
    }

    static String write(Page page, int width) {
        return write(page, width, false);
    }

    /** The page, with a colour on what says where something stands if the terminal shows them. */
    static String write(Page page, int width, boolean coloured) {
        TextWriter writer = new TextWriter(page, width, coloured);
        if (!page.title().isEmpty()) writer.lines("", "", writer.text(page.title()));
        writer.blocks(page.blocks());
        return writer.out.toString();
    }

    /** A blank line before a block, unless it belongs to the heading above. */
    private void begin() {
        if (!close) out.append('\n');
        close = false;
        tight = false;
    }

    /** The parts of a brief stand close to one another. */
    private void beginTight() {
        if (!close && !tight) out.append('\n');
        close = false;
        tight = true;
    }

    private void lines(String first, String others, String text) {
        Wrapping.lines(first, others, text, width)
                .forEach(line -> out.append(line).append('\n'));
    }

    /** Those that divide the page are in capitals. */
    @Override
    void heading(Block.Heading heading) {
        out.append('\n');
        String text = phrase(heading.text());
        lines("", "  ", heading.level() == 2 ? capitals(text) : text);
        close = true;
    }

    @Override
    void paragraph(Block.Paragraph paragraph) {
        begin();
        lines("", "", phrase(paragraph.text()));
    }

    @Override
    void points(Block.Points points) {
        begin();
        if (points.numbered()) steps(points.points());
        else points(points.points(), 0);
    }

    private void steps(List<Block.Point> points) {
        boolean apart = points.stream().anyMatch(point -> !point.below().isEmpty());
        int number = 0;
        for (Block.Point point : points) {
            if (apart && number > 0) out.append('\n');
            String head = ++number + ". ";
            lines(head, " ".repeat(head.length()), phrase(point.text()));
            points(point.below(), 0);
        }
    }

    private void points(List<Block.Point> points, int margin) {
        for (Block.Point point : points) {
            lines(" ".repeat(margin + 2), " ".repeat(margin + 4), phrase(point.text()));
            points(point.below(), margin + 4);
        }
    }

    @Override
    void labelled(Block.Labelled labelled) {
        beginTight();
        String margin = " ".repeat(LABEL);
        String label = capitals(text(labelled.label())) + " ";
        String first = label + " ".repeat(Math.max(0, LABEL - Columns.of(label)));
        for (Block.Line line : labelled.lines()) {
            String head = line.number() == null ? "" : number(line);
            lines(first + head, margin, phrase(line.text()));
            first = margin;
        }
    }

    @Override
    void lines(Block.Lines lines) {
        beginTight();
        if (!lines.heading().isEmpty()) lines("", "  ", capitals(text(lines.heading())));
        lines(lines.lines());
    }

    @Override
    void lines(List<Block.Line> lines) {
        lines.forEach(line -> lines(number(line), NO_NUMBER, phrase(line.text())));
    }

    private String number(Block.Line line) {
        String number = number(line.number());
        return coloured && line.number() != null && line.mark() != null
                ? Colour.of(line.mark().css(), number)
                : number;
    }

    private static String number(Integer number) {
        return number == null ? NO_NUMBER : String.format("%2d  ", number);
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    void table(Block.Table table) {
        if (table.isNumbered()) beginTight();
        else begin();
        if (!table.caption().parts().isEmpty()) lines("", "", phrase(table.caption()));
        List<Block.Column> columns = table.columns().stream()
                .map(column -> new Block.Column(text(column.name()), column.isNumber()))
                .toList();
        List<TextTable.Row> rows = table.rows().stream()
                .map(row -> new TextTable.Row(
                        table.isNumbered() ? number(row.number()) : "",
                        row.cells().stream().map(this::phrase).toList()))
                .toList();
        TextTable.lines(columns, rows, width).forEach(line -> out.append(line).append('\n'));
    }

    @Override
    void tree(Block.Tree tree) {
        begin();
        branch(tree.root(), 0);
    }

    private void branch(Block.Branch branch, int level) {
        String margin = "  ".repeat(level);
        lines(margin + text(branch.number()) + "  ", margin + "    ", phrase(branch.text()));
        branch.below().forEach(below -> branch(below, level + 1));
    }

    @Override
    void footnotes(List<Block.Footnote> notes) {
        begin();
        for (Block.Footnote note : notes) {
            String head = "  " + reference(number(note.id())) + " ";
            lines(head, " ".repeat(head.length()), phrase(note.text()));
        }
    }

    /** What it shows, in words. */
    @Override
    void figure(Block.Figure figure) {
        begin();
        lines("", "  ", text(figure.title() + ": " + figure.text()));
    }

    @Override
    String text(String plain) {
        return Plain.line(plain);
    }

    @Override
    String strong(String plain) {
        return text(plain);
    }

    @Override
    String code(String plain) {
        return keep(plain);
    }

    @Override
    String keep(String plain) {
        return text(plain).replace(' ', Wrapping.FIRM);
    }

    @Override
    String status(Inline.Status status) {
        return coloured ? Colour.of(status.css(), keep(status.word())) : text(status.word());
    }

    @Override
    String reference(int number) {
        return "[" + number + "]";
    }

    /** What lies on the page needs no address. */
    @Override
    String link(String target, String shown) {
        String address = text(target);
        return target.startsWith("#") || shown.equals(address) ? shown : shown + " (" + address + ")";
    }

    @Override
    String lineBreak() {
        return "\n";
    }
}
