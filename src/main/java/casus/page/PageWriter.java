package casus.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a page in one format: a method a kind of block. */
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
            else if (block instanceof Block.Counts counts) counts(counts.counts());
            else if (block instanceof Block.Fold fold) fold(fold);
            else if (block instanceof Block.Data data) data(data);
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

    /** Nobody reads it. */
    void data(Block.Data data) {}

    /** In a sentence. */
    void counts(List<Block.Count> counts) {
        List<Phrase> all = counts.stream()
                .map(count -> count.what().text(": " + count.number()))
                .toList();
        paragraph(new Block.Paragraph(Phrase.joined("; ", all)));
    }

    /** The number of a note, from 1. */
    final int number(String note) {
        Integer number = notes.get(note);
        if (number == null) throw new IllegalArgumentException("no footnote " + note);
        return number;
    }
}
