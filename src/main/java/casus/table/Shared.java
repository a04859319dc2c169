package casus.table;

import casus.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns that every table has, and how they are put together. */
final class Shared {
    private Shared() {}

    /** The columns of a table: whose scenario it is, what the row is about, in which reading, how it stands, and more. */
    static <T> List<Column<T>> columns(
            List<Column<T>> about, Collection<String> readings, Column<T> status, List<Column<T>> more) {
        List<Column<T>> columns = new ArrayList<>();
        columns.add(Column.of(
                Table.SCENARIO,
                Type.WORD,
                "The scenario by its id.",
                "scenario.id",
                row -> row.of().scenario().id()));
        columns.add(Column.of(
                Table.FILE,
                Type.TEXT,
                "Where the scenario was read, as it was named; the second of a file with several ends in #2.",
                "the command line",
                Row::file));
        columns.add(Column.of(
                Table.AS_OF,
                Type.DAY,
                "The day on which the scenario is judged.",
                "scenario.asOf",
                row -> row.of().scenario().asOf()));
        columns.addAll(about);
        columns.add(Column.<T>of(
                        Table.READING,
                        Type.WORD,
                        "Whose version of the world the row tells; empty where it tells all of them merged.",
                        "readings",
                        Row::reading)
                .orNone()
                .among(List.copyOf(readings)));
        columns.add(status);
        columns.addAll(more);
        return columns;
    }

    /** The columns by which a row is found: the file, these, and the reading. */
    static List<String> key(String... about) {
        List<String> key = new ArrayList<>(List.of(Table.FILE));
        key.addAll(List.of(about));
        key.add(Table.READING);
        return key;
    }

    /** How the thing of the row stands: in a reading one of these, absent or silent, and merged also differing. */
    static <T> Column<T> status(List<String> own, String meaning, String source) {
        List<String> words = new ArrayList<>(own);
        for (Status status : List.of(Status.SILENT, Status.ABSENT, Status.SOURCE_DEPENDENT, Status.OPEN)) {
            if (!words.contains(status.word())) words.add(status.word());
        }
        return Column.<T>of(Table.STATUS, Type.WORD, meaning, source, Row::status)
                .among(words);
    }

    static <T> Column<T> event(String source, Function<T, String> event) {
        return Column.of(
                "event", Type.WORD, "The event of the scenario by its id.", source, row -> event.apply(row.thing()));
    }

    static <T> Column<T> provision(String source, Function<T, String> provision) {
        return Column.of("provision", Type.PROVISION, "The clause.", source, row -> provision.apply(row.thing()));
    }

    static <T> Column<T> bearer(String source, Function<T, String> bearer) {
        return Column.of("bearer", Type.STATE, "The state that owes.", source, row -> bearer.apply(row.thing()));
    }

    static <T> Column<T> contests(String source, Function<T, List<String>> contests) {
        return Column.<T>of(
                        "contests",
                        Type.TEXT,
                        "In the merged row, the contests without which the readings would agree.",
                        source,
                        row -> row.merged(joined(contests.apply(row.thing()))))
                .orNone();
    }

    /** Several in one cell. */
    static String joined(Collection<String> texts) {
        return texts.stream().collect(Collectors.joining("; "));
    }
}
