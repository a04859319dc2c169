package casus.table;

import casus.model.Status;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the columns of the tables are, and what their words mean, for whoever reads them. */
public final class Codebook {
    private static final Map<Status, String> STATUSES = new EnumMap<>(Status.class);

    static {
        STATUSES.put(Status.ENGAGED, "every condition of the clause is met");
        STATUSES.put(Status.NOT_ENGAGED, "some condition certainly fails");
        STATUSES.put(Status.UNDETERMINED, "a condition, a date or a gap leaves it open");
        STATUSES.put(Status.OPERATIVE, "the duty has fallen due, nothing stands in the way");
        STATUSES.put(Status.CONDITIONAL, "some gate is pending");
        STATUSES.put(Status.BLOCKED, "a gate is refused");
        STATUSES.put(Status.EXCUSED, "a reservation or a position of its own takes the state out");
        STATUSES.put(Status.NOT_BOUND, "the state is not bound by the instrument");
        STATUSES.put(Status.MET, "the gate has opened");
        STATUSES.put(Status.PENDING, "nothing has been decided or asked yet");
        STATUSES.put(Status.REFUSED, "the gate is shut");
        STATUSES.put(Status.REPORTED, "it is there");
        STATUSES.put(Status.SILENT, "no source that the reading hears says anything of the clause");
        STATUSES.put(Status.OPEN, "what the file leaves open decides it");
        STATUSES.put(Status.ABSENT, "the reading has no such conclusion");
        STATUSES.put(Status.SOURCE_DEPENDENT, "the readings differ; in merged rows alone");
    }

    private Codebook() {}

    /** The codebook. */
    public static Page of(Tables tables) {
        PageBuilder page = new PageBuilder("Codebook of the tables of Casus");
        page.paragraph("Values are those of the assessment as JSON. A row is one scenario, one conclusion and one"
                + " reading; the row without a reading tells all selected readings merged, so count either merged"
                + " rows or those of one reading, never both. Days are ISO 8601, states ISO 3166-1 alpha-3, texts"
                + " UTF-8; an empty cell has no value; several texts in a cell have a semicolon between them. A text"
                + " that a spreadsheet would run has an apostrophe before it. A scenario that could not be assessed"
                + " has no rows.");
        tables.all().forEach(table -> table(page, table));
        page.heading(2, "Words");
        page.add(new Block.Table(
                Phrase.EMPTY,
                Block.Column.words(List.of(Table.STATUS, "means")),
                STATUSES.entrySet().stream()
                        .map(word -> row(Phrase.EMPTY.code(word.getKey().word()), Phrase.of(word.getValue())))
                        .toList()));
        return page.build();
    }

    private static void table(PageBuilder page, Table<?> table) {
        page.heading(2, table.file());
        page.paragraph(table.says());
        page.paragraph(codes(Phrase.of("Key: "), table.key()));
        Table.Reference reference = table.reference();
        if (reference != null) {
            page.paragraph(codes(
                    Phrase.of("Each row has one in " + reference.table() + ".csv with the same "),
                    reference.columns()));
        }
        page.add(new Block.Table(
                Phrase.EMPTY,
                Block.Column.words(List.of("column", "type", "empty", "meaning", "words", "from")),
                table.columns().stream().map(Codebook::row).toList()));
    }

    private static Phrase codes(Phrase before, List<String> names) {
        return before.then(Phrase.joined(
                        ", ",
                        names.stream().map(name -> Phrase.EMPTY.code(name)).toList()))
                .text(".");
    }

    private static Block.Row row(Column<?> column) {
        return row(
                Phrase.EMPTY.code(column.name()),
                Phrase.of(column.type().schema()),
                Phrase.of(column.required() ? "never" : "may be"),
                Phrase.of(column.meaning()),
                Phrase.of(String.join(", ", column.words())),
                Phrase.of(column.source()));
    }

    private static Block.Row row(Phrase... cells) {
        return new Block.Row(Tone.PLAIN, List.of(cells));
    }
}
