package casus.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a page in one format: a method a kind of block and a kind of inline part. */
abstract class PageWriter {
    /** What the column of the numbers of rows is called. */
    static final String LINE = "line";

    private final Map<String, Integer> notes = new LinkedHashMap<>();

    /** What stands where on the page has to be known before it is written. */
    PageWriter(Page page) {
        for (Block block : page.blocks()) {
            if (!(block instanceof Block.Footnotes list)) continue;
            if (!notes.isEmpty()) throw new IllegalArgumentException("footnotes at two places");
            list.notes().forEach(note -> notes.put(note.id(), notes.size() + 1));
        }
    }

    final void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) heading(heading);
            else if (block instanceof Block.Paragraph paragraph) paragraph(paragraph);
            else if (block instanceof Block.Points points) points(points);
            else if (block instanceof Block.Labelled labelled) labelled(labelled);
            else if (block instanceof Block.Lines lines) lines(lines);
            else if (block instanceof Block.Table table) table(table);
            else if (block instanceof Block.Tree tree) tree(tree);
            else if (block instanceof Block.Footnotes notes) footnotes(notes.notes());
            else if (block instanceof Block.Figure figure) figure(figure);
            else if (block instanceof Block.Fold fold) fold(fold);
        }
    }

    abstract void heading(Block.Heading heading);

    abstract void paragraph(Block.Paragraph paragraph);

    abstract void points(Block.Points points);

    void labelled(Block.Labelled labelled) {
        headed(labelled.label(), labelled.lines());
    }

    void lines(Block.Lines lines) {
        headed(lines.heading(), lines.lines());
    }

    private void headed(String heading, List<Block.Line> lines) {
        if (!heading.isEmpty()) heading(new Block.Heading(2, null, Phrase.of(heading)));
        lines(lines);
    }

    abstract void lines(List<Block.Line> lines);

    abstract void table(Block.Table table);

    abstract void tree(Block.Tree tree);

    abstract void footnotes(List<Block.Footnote> notes);

    abstract void figure(Block.Figure figure);

    /** Where nothing can be folded, what it is about and then what is in it. */
    void fold(Block.Fold fold) {
        paragraph(new Block.Paragraph(fold.name()));
        blocks(fold.blocks());
    }

    /** A phrase as the format has it. */
    final String phrase(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        phrase.parts().forEach(part -> text.append(inline(part)));
        return text.toString();
    }

    private String inline(Inline part) {
        if (part instanceof Inline.Text one) return text(one.text());
        if (part instanceof Inline.Strong one) return strong(one.text());
        if (part instanceof Inline.Code one) return code(one.text());
        if (part instanceof Inline.Keep one) return keep(one.text());
        if (part instanceof Inline.Status one) return status(one);
        if (part instanceof Inline.Reference one) return reference(number(one.note()));
        if (part instanceof Inline.Link one)
            return one.isSafe() ? link(one.target(), inline(one.shown())) : inline(one.shown());
        return lineBreak();
    }

    abstract String text(String plain);

    abstract String strong(String plain);

    abstract String code(String plain);

    abstract String keep(String plain);

    abstract String status(Inline.Status status);

    abstract String reference(int number);

    /** A link; {@code shown} is written already. */
    abstract String link(String target, String shown);

    abstract String lineBreak();

    /** The number of a note, from 1. */
    final int number(String note) {
        Integer number = notes.get(note);
        if (number == null) throw new IllegalArgumentException("no footnote " + note);
        return number;
    }
}
