package casus.brief;

import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A brief as a page: on a screen, in full, or one section of it. */
public final class BriefPage {
    /** Of which parts of a brief and of its annex a section is made (contract, section 9). */
    private record Section(List<String> labels, List<Consumer<Annex>> annex) {}

    private static final String OWED = "owed";

    private static final Map<String, Section> SECTIONS = Map.ofEntries(
            Map.entry("facts", new Section(List.of("Facts"), List.of())),
            Map.entry("law", new Section(List.of("Law", "Assumed"), List.of(Annex::clauses))),
            Map.entry("duties", new Section(List.of(OWED, "Breaches", "Conflict", Brief.BESIDES), List.of())),
            Map.entry("forces", new Section(List.of("Forces"), List.of(Annex::contributions))),
            Map.entry("decisions", new Section(List.of("Next"), List.of(Annex::path))),
            Map.entry("sources", new Section(List.of("Where the sources differ", "What is unclear"), List.of())),
            Map.entry("unused", new Section(List.of("Not used"), List.of())),
            Map.entry("scope", new Section(List.of("Scope"), List.of())),
            Map.entry("gaps", new Section(List.of("Unknown"), List.of(Annex::gaps))),
            Map.entry("contests", new Section(List.of("Where the sources differ"), List.of(Annex::contests))),
            Map.entry("context", new Section(List.of("Happened"), List.of(Annex::context))),
            Map.entry("bibliography", new Section(List.of(), List.of(Annex::bibliography))));

    private static final List<Consumer<Annex>> ALL = List.of(
            Annex::clauses,
            Annex::contributions,
            Annex::path,
            Annex::contests,
            Annex::context,
            Annex::gaps,
            Annex::bibliography);

    private BriefPage() {}

    /** The sections that may be asked for. */
    public static List<String> sections() {
        return SECTIONS.keySet().stream().sorted().toList();
    }

    /** A brief alone. */
    public static Page of(Brief brief) {
        PageBuilder page = new PageBuilder(brief.title());
        brief.parts().forEach(part -> add(part, page));
        return page.build();
    }

    /** All that an assessment says, once. */
    public static Page full(JsonNode assessment, boolean ids) {
        Brief brief = Brief.of(assessment, Brief.Extent.FULL, ids);
        PageBuilder page = new PageBuilder(brief.title());
        brief.parts().stream()
                .filter(part -> !part.label().equals("Unknown") && !part.label().equals(Brief.MORE))
                .forEach(part -> add(part, page));
        Annex annex = new Annex(assessment, Answered.of(assessment), ids, page);
        ALL.forEach(part -> part.accept(annex));
        return page.build();
    }

    /** One section of it, by one of the {@link #sections}. */
    public static Page section(JsonNode assessment, String name, boolean ids) {
        Brief brief = Brief.of(assessment, Brief.Extent.FULL, ids);
        Section section = SECTIONS.get(name);
        PageBuilder page = new PageBuilder(brief.title());
        brief.parts().stream()
                .filter(part -> section.labels().contains(part.label())
                        || (part.isOwed() && section.labels().contains(OWED)))
                .forEach(part -> add(part, page));
        Annex annex = new Annex(assessment, Answered.of(assessment), ids, page);
        section.annex().forEach(part -> part.accept(annex));
        return page.build();
    }

    static void add(Part part, PageBuilder page) {
        if (part.figures() != null) {
            page.labelled(part.label(), Phrase.of("men; pledged is not delivered"));
            page.add(table(part.figures()));
        } else if (part.isBlock()) page.add(new Block.Lines(part.label(), lines(part)));
        else page.add(new Block.Labelled(part.label(), lines(part)));
    }

    static List<Block.Line> lines(Part part) {
        return part.lines().stream()
                .map(line -> new Block.Line(line.number(), Phrase.of(line.text()), line.mark()))
                .toList();
    }

    static Block table(Part.Figures figures) {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("force", false)));
        figures.columns().forEach(column -> columns.add(new Block.Column(column, true)));
        List<Block.Row> rows = new ArrayList<>();
        for (Part.Row row : figures.rows()) {
            List<Phrase> cells = new ArrayList<>(List.of(Phrase.of(row.name())));
            row.cells().forEach(cell -> cells.add(Phrase.of(cell)));
            rows.add(new Block.Row(Tone.PLAIN, row.number(), cells));
        }
        return new Block.Table(Phrase.EMPTY, columns, rows);
    }
}
