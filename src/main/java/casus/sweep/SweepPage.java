package casus.sweep;

import casus.assessment.NumberRange;
import casus.chart.HeatMap;
import casus.data.Registry;
import casus.model.PlainName;
import casus.page.Block;
import casus.page.Mark;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import casus.scenario.Axis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A sweep as a page: what was varied, how often each clause and duty stood how, or a pivot with its picture. */
public final class SweepPage {
    private final Answers answers;
    private final Registry registry;

    /** The page of these answers. */
    public SweepPage(Answers answers, Registry registry) {
        this.answers = answers;
        this.registry = registry;
    }

    /** What was found in all, in a line: cells, situations, answers, and what fell out. */
    public static String summary(Answers answers) {
        String text = number(answers.grid().size()) + " cells, " + number(answers.situations())
                + " distinct situations, " + number(answers.different()) + " different answers";
        if (answers.fallenOut() > 0)
            text += "; " + number(answers.fallenOut()) + " fall out, their state being no member on their day";
        if (answers.impossible() > 0)
            text += "; " + number(answers.impossible()) + " can be no crisis (" + answers.whyImpossible() + ")";
        return text;
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /**
     * The page.
     *
     * @param still whether every event has a day of its own, so that its law stands still
     * @param pivot what is to be shown, or null where no pivot is asked for
     * @param pictured with the pivot as a picture too
     */
    public Page page(String title, boolean still, Pivot pivot, boolean pictured) {
        PageBuilder page = new PageBuilder(title);
        List<Block.Line> varied = new ArrayList<>();
        for (Axis axis : answers.grid().axes())
            varied.add(Block.Line.of(Phrase.EMPTY.code(axis.path()).text(": " + values(axis))));
        page.add(new Block.Labelled("Varied", varied));
        page.add(new Block.Labelled("Cells", List.of(Block.Line.of(Phrase.of(summary(answers) + ".")))));
        if (still && answers.grid().axes().stream().anyMatch(Axis::isDay))
            page.paragraph(
                    "Every event has its day, and is judged by the law of it: over days, what moves is acts, pledges and"
                            + " what remains owed.");
        if (pivot == null) overview(page);
        else {
            page.paragraph(Phrase.EMPTY
                    .text("Each field: ")
                    .code(pivot.question().text())
                    .text(shared(pivot)));
            if (pictured) page.add(figure(pivot));
            page.add(table(pivot));
        }
        return page.build();
    }

    private static String values(Axis axis) {
        List<String> texts = axis.texts();
        if (texts.size() <= 12) return String.join(", ", texts);
        return texts.get(0) + ", " + texts.get(1) + " ... " + texts.get(texts.size() - 1) + " (" + texts.size() + ")";
    }

    /** What of the grid one field covers. */
    private String shared(Pivot pivot) {
        List<String> over = answers.grid().axes().stream()
                .filter(axis -> !axis.equals(pivot.rows()) && !axis.equals(pivot.columns()))
                .map(Axis::path)
                .toList();
        if (over.isEmpty()) return ".";
        return ", over all values of " + String.join(", ", over)
                + (pivot.question().isNumber() ? ": the least and the most." : ": how many cells stand how.");
    }

    private static Block.Table table(Pivot pivot) {
        List<Block.Column> columns =
                new ArrayList<>(List.of(new Block.Column(pivot.rows().path(), false)));
        pivot.heads()
                .forEach(head ->
                        columns.add(new Block.Column(head, pivot.question().isNumber())));
        List<Block.Row> rows = new ArrayList<>();
        List<List<String>> table = pivot.table();
        for (List<String> line : table.subList(1, table.size()))
            rows.add(new Block.Row(Tone.PLAIN, line.stream().map(Phrase::of).toList()));
        return new Block.Table(Phrase.EMPTY, columns, rows);
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
                line.add(field(pivot.field(row, column), most, keys));
            fields.add(line);
        }
        String title = pivot.question().text() + " by " + pivot.rows().path()
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

    private static HeatMap.Field field(Pivot.Field field, int most, Map<Mark, String> keys) {
        if (field.number() != null)
            return new HeatMap.Field(null, (double) field.number().max() / most, field.text());
        if (field.statuses().isEmpty()) return HeatMap.Field.EMPTY;
        if (field.only() == null) return new HeatMap.Field(null, -1, field.text());
        Mark mark = Mark.of(field.only());
        keys.merge(mark, field.only(), (one, other) -> one.contains(other) ? one : one + ", " + other);
        return new HeatMap.Field(mark, -1, field.only());
    }

    /** How many cells stand how, by clause, and the most that each force comes to. */
    private void overview(PageBuilder page) {
        Totals totals = new Totals(answers);
        totals(
                page,
                "Clauses, in how many cells",
                totals.engagements(),
                List.of("engaged", "undetermined", "source-dependent", "not-engaged", "silent"));
        totals(
                page,
                "Duties, of how many states and cells",
                totals.duties(),
                List.of(
                        "operative",
                        "conditional",
                        "undetermined",
                        "source-dependent",
                        "blocked",
                        "excused",
                        "not-bound"));
        if (!totals.forces().isEmpty()) {
            List<Block.Row> rows = new ArrayList<>();
            totals.forces()
                    .forEach((force, span) -> rows.add(new Block.Row(
                            Tone.PLAIN,
                            List.of(
                                    Phrase.of(name(force)),
                                    Phrase.of(number(span.min())),
                                    Phrase.of(number(span.max()))))));
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

    private void totals(
            PageBuilder page, String caption, Map<String, Map<String, Integer>> totals, List<String> order) {
        List<String> seen = order.stream()
                .filter(status -> totals.values().stream().anyMatch(row -> row.containsKey(status)))
                .toList();
        if (totals.isEmpty()) return;
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("clause", false)));
        seen.forEach(status -> columns.add(new Block.Column(status, true)));
        List<Block.Row> rows = new ArrayList<>();
        Map<String, Map<String, Integer>> byName = new LinkedHashMap<>();
        totals.forEach((provision, row) -> row.forEach((status, cells) -> byName.computeIfAbsent(
                        name(provision), any -> new TreeMap<>())
                .merge(status, cells, Math::max))); // the two clauses of a force are called alike, and stand alike
        byName.forEach((name, row) -> {
            List<Phrase> cells = new ArrayList<>(List.of(Phrase.of(name)));
            seen.forEach(status -> cells.add(Phrase.of(number(row.getOrDefault(status, 0)))));
            rows.add(new Block.Row(Tone.PLAIN, cells));
        });
        page.add(new Block.Table(Phrase.of(caption), columns, rows));
    }

    private String name(String id) {
        PlainName name = registry.called(id);
        return name.name().equals(id) ? id : name.dated();
    }
}
