package casus.brief;

import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.List;

/** A brief as a page, in the order of its parts. */
public final class BriefPage {
    private BriefPage() {}

    public static Page of(Brief brief) {
        PageBuilder page = new PageBuilder(brief.title());
        for (Part part : brief.parts()) {
            if (part.figures() != null) page.add(figures(part));
            else if (part.isBlock()) page.add(new Block.Lines(part.label(), lines(part)));
            else page.add(new Block.Labelled(part.label(), lines(part)));
        }
        return page.build();
    }

    private static List<Block.Line> lines(Part part) {
        return part.lines().stream()
                .map(line -> new Block.Line(line.number(), Phrase.of(line.text())))
                .toList();
    }

    private static Block figures(Part part) {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("force", false)));
        part.figures().columns().forEach(column -> columns.add(new Block.Column(column, true)));
        List<Block.Row> rows = new ArrayList<>();
        for (Part.Row row : part.figures().rows()) {
            List<Phrase> cells = new ArrayList<>(List.of(Phrase.of(row.name())));
            row.cells().forEach(cell -> cells.add(Phrase.of(cell)));
            rows.add(new Block.Row(Tone.PLAIN, row.number(), cells));
        }
        return new Block.Table(Phrase.of(part.label() + "   men; pledged is not delivered"), columns, rows);
    }
}
