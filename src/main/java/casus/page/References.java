package casus.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which notes of a page something refers to, in the order in which a reader meets them. */
final class References {
    private final Set<String> notes = new LinkedHashSet<>();

    private References() {}

    /** The notes that the page refers to outside its list of notes. */
    static List<String> of(Page page) {
        References references = new References();
        page.blocks().forEach(references::block);
        return new ArrayList<>(references.notes);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading one) phrase(one.text());
        else if (block instanceof Block.Paragraph one) phrase(one.text());
        else if (block instanceof Block.Points one) one.points().forEach(this::point);
        else if (block instanceof Block.Labelled one) one.lines().forEach(line -> phrase(line.text()));
        else if (block instanceof Block.Lines one) one.lines().forEach(line -> phrase(line.text()));
        else if (block instanceof Block.Table one) {
            phrase(one.caption());
            one.rows().forEach(row -> row.cells().forEach(this::phrase));
        } else if (block instanceof Block.Tree one) branch(one.root());
        else if (block instanceof Block.Fold one) {
            phrase(one.name());
            one.blocks().forEach(this::block);
        }
    }

    private void point(Block.Point point) {
        phrase(point.text());
        point.below().forEach(this::point);
    }

    private void branch(Block.Branch branch) {
        phrase(branch.text());
        branch.below().forEach(this::branch);
    }

    private void phrase(Phrase phrase) {
        for (Inline part : phrase.parts()) {
            Inline shown = part instanceof Inline.Link link ? link.shown() : part;
            if (shown instanceof Inline.Reference one) notes.add(one.note());
        }
    }
}
