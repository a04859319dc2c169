package casus.brief;

import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A brief as a document: facts, answer and who owes what on its first page, then map, matrix, disputes, reasons, sources. */
public final class BriefDocument {
    private static final Set<String> FRONT = Set.of("Facts", "Law", "Assumed");

    private static final String OWED = "Who owes what";

    private final Material material;
    private final Answered answered;
    private final boolean ids;
    private final List<Block> keys;
    private final PageBuilder page;

    private BriefDocument(JsonNode assessment, boolean ids, List<Block> keys) {
        this.material = Material.of(assessment);
        this.answered = material.answered();
        this.ids = ids;
        this.keys = List.copyOf(keys);
        this.page = new PageBuilder(material.brief().title());
    }

    /**
     * The document on an assessment.
     *
     * @param assessment its JSON; nothing else is looked at
     * @param ids whether conclusions go by their ids too
     */
    public static Page of(JsonNode assessment, boolean ids) {
        return of(assessment, ids, List.of());
    }

    /** The same with what is said of those who can hold up help, as blocks without numbers; empty where it was not asked. */
    public static Page of(JsonNode assessment, boolean ids, List<Block> keys) {
        return new BriefDocument(assessment, ids, keys).page();
    }

    private Page page() {
        page.paragraph(Phrase.EMPTY.aside("Brief of Casus. Not legal advice."));
        parts(FRONT::contains);
        answer();
        owed();
        parts("Breaches"::equals);
        forces();
        next();
        keys.forEach(page::add);
        parts(Set.of("Conflict", "Note")::contains);
        happened();
        map();
        matrix();
        differ();
        grounds();
        closing();
        notes();
        provenance();
        return page.build();
    }

    private void parts(java.util.function.Predicate<String> wanted) {
        material.brief().parts().stream()
                .filter(part -> wanted.test(part.label()))
                .forEach(part -> BriefPage.add(part, page));
    }

    private void answer() {
        page.labelled(
                "Answer", material.brief().sentences().stream().map(Phrase::of).toArray(Phrase[]::new));
        parts("Worlds"::equals);
    }

    /** What really happened, and who reports it. */
    private void happened() {
        Shown.Outcome outcome = answered.outcome();
        if (outcome == null) return;
        page.heading(2, "What happened").paragraph(outcome.text());
        List<Phrase> sources = Shown.some(outcome.sources()).stream()
                .map(Phrase.EMPTY::address)
                .toList();
        if (!sources.isEmpty()) page.paragraph(Phrase.of("Sources: ").then(Phrase.joined("; ", sources)));
    }

    private void owed() {
        StatesTable table = new StatesTable(material);
        for (String event : answered.events()) {
            List<Block> rows = table.of(event);
            String letter = Letters.ifSeveral(answered, event);
            page.heading(2, letter.isEmpty() ? OWED : OWED + ", " + letter);
            if (!letter.isEmpty())
                page.paragraph(letter + ": " + answered.event(event).text() + ".");
            if (rows.isEmpty()) page.paragraph("Nobody owes anything under a clause that is modelled.");
            rows.forEach(page::add);
            material.brief().parts().stream()
                    .filter(part -> part.isOwed() && part.label().startsWith(owedLabel(event)))
                    .flatMap(part -> part.lines().stream())
                    .filter(line -> line.number() == null)
                    .forEach(line -> page.paragraph(Phrase.of(line.text())));
        }
        Phrase legend = table.legend();
        if (!legend.parts().isEmpty()) page.paragraph(legend);
        material.brief().parts().stream()
                .filter(part -> part.label().equals("Marks"))
                .flatMap(part -> part.lines().stream())
                .forEach(line -> page.paragraph(Phrase.EMPTY.aside(line.text())));
    }

    private String owedLabel(String event) {
        String letter = Letters.ifSeveral(answered, event);
        return letter.isEmpty() ? OWED : letter + " ";
    }

    private void forces() {
        if (material.brief().parts().stream().noneMatch(part -> part.label().equals("Forces"))) return;
        page.heading(2, "Forces: pledged is not delivered");
        List<Block> bars = new ForcePictures(material).blocks();
        bars.forEach(page::add);
        if (!bars.isEmpty())
            page.paragraph(Phrase.EMPTY.aside(
                    "Men, all bars on one scale. What is hatched is in doubt: it stands in the upper figure only."));
        material.brief().parts().stream()
                .filter(part -> part.figures() != null)
                .forEach(part -> page.add(BriefPage.table(part.figures())));
    }

    private void next() {
        List<Part> next = material.brief().parts().stream()
                .filter(part -> part.label().equals("Next"))
                .toList();
        if (next.isEmpty()) return;
        page.heading(2, "Whose decision is next");
        next.forEach(part -> page.add(new Block.Lines("", BriefPage.lines(part))));
        Steps steps = new Steps(material);
        List<Block.Point> points = steps.points();
        if (!points.isEmpty()) page.add(new Block.Points(false, points));
        Phrase trial = steps.trial();
        if (trial != null) page.paragraph(trial);
    }

    private void map() {
        CrisisMap map = new CrisisMap(material);
        boolean first = true;
        for (String event : answered.events()) {
            Block.Figure figure = map.of(event);
            if (figure == null) continue;
            if (first) page.heading(2, "Map");
            first = false;
            page.add(figure);
        }
    }

    private void matrix() {
        Matrix matrix = new Matrix(material);
        page.heading(2, "Clauses and states");
        for (String event : answered.events()) matrix.of(event).forEach(page::add);
    }

    private void differ() {
        Block.Table table = new DisputeTable(material).table();
        if (table != null) page.heading(2, "Where the sources differ").add(table);
        parts("What is unclear"::equals);
    }

    private void grounds() {
        Grounds grounds = new Grounds(material);
        boolean first = true;
        for (String event : answered.events()) {
            List<Block> folds = grounds.of(event, ids);
            if (folds.isEmpty()) continue;
            if (first) page.heading(2, "Reasons");
            first = false;
            if (answered.events().size() > 1) page.heading(3, "Event " + Letters.of(answered, event));
            folds.forEach(page::add);
        }
    }

    private void closing() {
        Closing closing = new Closing(material);
        Block.Table near = closing.nearMisses();
        if (near != null) page.heading(2, "Near misses").add(near);
        List<Block.Point> judged = closing.judgements();
        if (!judged.isEmpty())
            page.heading(2, "What authors judge")
                    .paragraph(
                            Phrase.EMPTY.aside("Opinions, each its author's own. They change no status in this brief."))
                    .add(new Block.Points(false, judged));
        List<Block.Point> gaps = closing.gaps();
        if (!gaps.isEmpty()) page.heading(2, "Gaps that bear on the answer").add(new Block.Points(false, gaps));
        int others = answered.gaps().size() - gaps.size();
        if (others > 0)
            page.paragraph(
                    Phrase.of((gaps.isEmpty() ? "Gaps" : "More gaps") + " on context or details: " + others + ". ")
                            .code(material.command("--section gaps")));
        parts(Set.of("Not used", "Scope")::contains);
    }

    private void notes() {
        NoteList notes = material.notes();
        if (notes.isEmpty()) return;
        page.heading(2, "Notes").add(notes.block());
        page.heading(2, "Bibliography").add(notes.bibliography());
        if (notes.worksLeftOut() > 0)
            page.paragraph(Phrase.of("Works on context or details: " + notes.worksLeftOut() + " more. ")
                    .code(material.command("--section bibliography")));
    }

    private void provenance() {
        page.heading(2, "Provenance").add(Provenance.points(material.json())).add(Provenance.data(material.json()));
    }
}
