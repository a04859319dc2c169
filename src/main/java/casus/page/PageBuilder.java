package casus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a page from the top down. */
public final class PageBuilder {
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Open> points = new ArrayList<>();
    private boolean numbered;

    /** A point to which others may be added. */
    private record Open(Anchor anchor, Phrase text, List<Open> below) {
        Block.Point closed() {
            return new Block.Point(
                    anchor, text, below.stream().map(Open::closed).toList());
        }
    }

    public PageBuilder(String title) {
        this.title = title;
    }

    public PageBuilder heading(int level, String text) {
        return heading(level, null, Phrase.of(text));
    }

    /** A heading; {@code anchor} is where links to it lead, or null. */
    public PageBuilder heading(int level, Anchor anchor, Phrase text) {
        return add(new Block.Heading(level, anchor, text));
    }

    public PageBuilder paragraph(String text) {
        return paragraph(Phrase.of(text));
    }

    public PageBuilder paragraph(Phrase text) {
        return add(new Block.Paragraph(text));
    }

    public PageBuilder point(int level, String text) {
        return point(level, null, Phrase.of(text));
    }

    public PageBuilder point(int level, Phrase text) {
        return point(level, null, text);
    }

    /** A point; one of level 2 stands below the last of level 1, and so on. */
    public PageBuilder point(int level, Anchor anchor, Phrase text) {
        if (level == 1 && numbered) close();
        put(level, new Open(anchor, text, new ArrayList<>()));
        return this;
    }

    /** A point of level 1 that has a number. */
    public PageBuilder step(Phrase text) {
        if (!numbered) close();
        numbered = true;
        put(1, new Open(null, text, new ArrayList<>()));
        return this;
    }

    private void put(int level, Open point) {
        List<Open> list = points;
        for (int above = 1; above < level; above++) {
            if (list.isEmpty()) throw new IllegalArgumentException("a point of level " + level + " below none");
            list = list.get(list.size() - 1).below();
        }
        list.add(point);
    }

    /** A short part with its name beside it, of lines without numbers. */
    public PageBuilder labelled(String label, Phrase... lines) {
        return add(
                new Block.Labelled(label, Stream.of(lines).map(Block.Line::of).toList()));
    }

    /** Any other block. */
    public PageBuilder add(Block block) {
        close();
        blocks.add(block);
        return this;
    }

    private void close() {
        if (!points.isEmpty())
            blocks.add(
                    new Block.Points(numbered, points.stream().map(Open::closed).toList()));
        points.clear();
        numbered = false;
    }

    /** The page so far. */
    public Page build() {
        close();
        return new Page(title, blocks);
    }
}
