package casus.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A document.
 *
 * @param title what it is called; where it is empty, text begins with the first block
 * @param blocks what stands in it
 */
public record Page(String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Several pages as the parts of one; it has no footnotes. */
    static Page together(List<Page> pages) {
        if (pages.size() == 1) return pages.get(0);
        List<Block> blocks = new ArrayList<>();
        for (Page page : pages) {
            blocks.add(new Block.Heading(2, null, Phrase.of(page.title())));
            page.blocks().forEach(block -> blocks.add(block instanceof Block.Heading heading ? lower(heading) : block));
        }
        return new Page(pages.size() + " pages", blocks);
    }

    private static Block.Heading lower(Block.Heading heading) {
        return new Block.Heading(Math.min(6, heading.level() + 1), heading.anchor(), heading.text());
    }
}
