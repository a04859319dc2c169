package casus.sweep;

import casus.assessment.NumberRange;
import casus.chart.HeatMap;
import casus.data.Registry;
import casus.model.PlainName;
import casus.model.Status;
import casus.page.Block;
import casus.page.Mark;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import casus.prose.StatusWords;
import casus.prose.Words;
import casus.scenario.Axis;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sweep as a page: what was varied, how often each clause and duty stood how, or a pivot with its picture. */
public final class SweepPage {
    private static final String FORCE = "force:";
    private static final String DUTY = "duty:";

    /** So many values of a path are named; of more the first two and the last. */
    private static final int NAMED = 12;

    private final Answers answers;
    private final Scenario crisis;
    private final Registry registry;

    /** @param crisis that of some cell, for what is alike in all */
    public SweepPage(Answers answers, Scenario crisis, Registry registry) {
        this.answers = answers;
        this.crisis = crisis;
        this.registry = registry;
    }

    /** What was found in all, in a line: cells, situations, answers, what fell out, and whether the law stood still. */
    public String summary() {
        String text = Words.counted(answers.grid().size(), "cell") + ", "
                + Words.counted(answers.situations(), "distinct situation")
                + (answers.isTakenUp() ? " since it was taken up, " : ", ")
                + Words.counted(answers.different(), "different answer");
        if (answers.fallenOut() == 1) text += "; 1 falls out, its state being no member on its day";
        else if (answers.fallenOut() > 1)
            text += "; " + Words.number(answers.fallenOut()) + " fall out, their state being no member on their day";
        if (answers.impossible() > 0)
            text += "; " + Words.number(answers.impossible()) + " can be no crisis (" + answers.whyImpossible() + ")";
        if (isStill()) text += "; the law stands still, since every event has its day";
        return text;
    }

    /** Over days, where every event has its own, what moves is acts, pledges and what remains owed (contract, 13.11). */
    private boolean isStill() {
        return answers.grid().axes().stream().anyMatch(Axis::isDay)
                && crisis.acts().stream()
                        .filter(act -> act.says().isEvent())
                        .allMatch(act -> act.says().date() != null);
    }

    /**
     * The page.
     *
     * @param pivot what is to be shown, or null where no pivot is asked for
     * @param pictured with the pivot as a picture too
     */
    public Page page(Pivot pivot, boolean pictured) {
        PageBuilder page = new PageBuilder(crisis.title());
        List<Block.Line> varied = new ArrayList<>();
        for (Axis axis : answers.grid().axes())
            varied.add(Block.Line.of(Phrase.EMPTY.code(axis.path()).text(": " + values(axis))));
        page.add(new Block.Labelled("Varied", varied));
        page.add(new Block.Labelled("Cells", List.of(Block.Line.of(Phrase.of(summary() + ".")))));
        if (pivot == null) overview(page);
        else {
            page.paragraph(asked(pivot.question()).text(shared(pivot)));
            if (pictured) page.add(figure(pivot));
            page.add(table(pivot));
        }
        return page.build();
    }

    /** What a field of a pivot shows, in words; an id stands for itself. */
    private Phrase asked(Question question) {
        String what = question.text().replaceFirst("[=.].*$", "");
        if (question.measure() != null)
            return Phrase.of(name(what.substring(FORCE.length())) + ": men, " + Words.measure(question.measure()));
        if (question.status() == null) return Phrase.of("Where it stands: ").code(what);
        Phrase which = what.equals(DUTY + "*")
                ? Phrase.of("How many duties")
                : Phrase.of("How many of ").code(what);
        return which.text(": " + word(what, question.status()));
    }

    private static String values(Axis axis) {
        List<String> texts = axis.texts();
        if (texts.size() <= NAMED) return String.join(", ", texts);
        return texts.get(0) + ", " + texts.get(1) + " ... " + texts.get(texts.size() - 1) + " (" + texts.size() + ")";
    }

    /** What of the grid one field covers. */
    private String shared(Pivot pivot) {
        List<String> over = answers.grid().axes().stream()
                .filter(axis -> !axis.equals(pivot.rows()) && !axis.equals(pivot.columns()))
                .map(Axis::path)
                .toList();
        if (over.isEmpty()) return ".";
        return "; over all values of " + String.join(", ", over)
                + (pivot.question().isNumber() ? ": the least and the most." : ": how many cells stand how.");
    }

    private static Block.Table table(Pivot pivot) {
        List<Block.Column> columns =
                new ArrayList<>(List.of(new Block.Column(pivot.rows().path(), false)));
        pivot.heads()
                .forEach(head ->
                        columns.add(new Block.Column(head, pivot.question().isNumber())));
        List<Block.Row> rows = new ArrayList<>();
        for (int row = 0; row < pivot.rows().nodes().size(); row++) {
            List<Phrase> cells = new ArrayList<>(List.of(Phrase.of(pivot.rows().text(row))));
            for (int column = 0; column < pivot.heads().size(); column++)
                cells.add(Phrase.of(told(pivot, pivot.field(row, column))));
            rows.add(new Block.Row(Tone.PLAIN, cells));
        }
        return new Block.Table(Phrase.EMPTY, columns, rows);
    }

    /** A status in few words; of a duty those that stand in every table of duties. */
    private static String word(String id, String status) {
        return id.startsWith(DUTY) ? Mark.of(status).word() : StatusWords.of(id, status);
    }

    private static String told(Pivot pivot, Pivot.Field field) {
        return field.number() == null
                ? field.text(status -> word(pivot.question().text(), status))
                : Words.range(field.number());
    }

    private static Block.Figure figure(Pivot pivot) {
        int most = 1;
        for (int row = 0; row < pivot.rows().nodes().size(); row++)
            for (int column = 0; column < pivot.heads().size(); column++) {
                NumberRange number = pivot.field(row, column).number();
                if (number != null) most = Math.max(most, number.max());
            }
        List<List<HeatMap.Field>> fields = new ArrayList<>();
        Map<Mark, String> keys = new TreeMap<>();
        for (int row = 0; row < pivot.rows().nodes().size(); row++) {
            List<HeatMap.Field> line = new ArrayList<>();
            for (int column = 0; column < pivot.heads().size(); column++)
                line.add(field(pivot, pivot.field(row, column), most, keys));
            fields.add(line);
        }
        String title = "By " + pivot.rows().path()
                + (pivot.columns() == null ? "" : " and " + pivot.columns().path());
        return HeatMap.of(
                "heat",
                title,
                title + "; the same figures stand in the table below.",
                pivot.rows().texts(),
                pivot.heads(),
                fields,
                keys);
    }

    private static HeatMap.Field field(Pivot pivot, Pivot.Field field, int most, Map<Mark, String> keys) {
        String words = told(pivot, field);
        if (field.number() != null)
            return new HeatMap.Field(null, (double) field.number().max() / most, words);
        if (field.statuses().isEmpty()) return HeatMap.Field.EMPTY;
        if (field.only() == null) return new HeatMap.Field(null, -1, words);
        Mark mark = Mark.of(field.only());
        keys.merge(mark, words, (one, other) -> one.contains(other) ? one : one + ", " + other);
        return new HeatMap.Field(mark, -1, words);
    }

    /** How many cells stand how, by clause, and the most that each force comes to. */
    private void overview(PageBuilder page) {
        Totals totals = new Totals(answers);
        totals(page, "Clauses, in how many cells", "engagement:", totals.engagements());
        totals(page, "Duties, of how many states and cells", DUTY, totals.duties());
        if (!totals.forces().isEmpty()) {
            List<Block.Row> rows = new ArrayList<>();
            totals.forces()
                    .forEach((force, span) -> rows.add(new Block.Row(
                            Tone.PLAIN,
                            List.of(
                                    Phrase.of(name(force)),
                                    Phrase.of(Words.number(span.min())),
                                    Phrase.of(Words.number(span.max()))))));
            page.add(new Block.Table(
                    Phrase.of("Forces, due now, men: the least and the most of all cells"),
                    List.of(
                            new Block.Column("force", false),
                            new Block.Column("least", true),
                            new Block.Column("most", true)),
                    rows));
        }
        page.paragraph("For two paths against one another: --rows PATH --cols PATH --cell CONCLUSION.");
    }

    private void totals(PageBuilder page, String caption, String kind, Map<String, Map<String, Integer>> totals) {
        List<String> seen = Status.STRONGEST.stream()
                .filter(status -> totals.values().stream().anyMatch(row -> row.containsKey(status)))
                .toList();
        if (totals.isEmpty()) return;
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("clause", false)));
        seen.forEach(status -> columns.add(new Block.Column(word(kind, status), true)));
        List<Block.Row> rows = new ArrayList<>();
        Map<String, Map<String, Integer>> byName = new LinkedHashMap<>();
        totals.forEach((provision, row) -> row.forEach((status, cells) -> byName.computeIfAbsent(
                        name(provision), any -> new TreeMap<>())
                .merge(status, cells, Math::max))); // the two clauses of a force are called alike, and stand alike
        byName.forEach((name, row) -> {
            List<Phrase> cells = new ArrayList<>(List.of(Phrase.of(name)));
            seen.forEach(status -> cells.add(Phrase.of(Words.number(row.getOrDefault(status, 0)))));
            rows.add(new Block.Row(Tone.PLAIN, cells));
        });
        page.add(new Block.Table(Phrase.of(caption), columns, rows));
    }

    private String name(String id) {
        PlainName name = registry.called(id);
        return name.name().equals(id) ? id : name.dated();
    }
}
