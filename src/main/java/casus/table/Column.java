package casus.table;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param required whether every row has a value
 * @param words the words that stand in it, or none where they cannot be listed
 * @param source where the value stands in the assessment as JSON
 * @param value the cell of a row, or null
 * @param <T> what the table is of
 */
public record Column<T>(
        String name,
        Type type,
        boolean required,
        List<String> words,
        String meaning,
        String source,
        Function<Row<T>, Object> value) {
    public Column {
        words = List.copyOf(words);
    }

    /** One with a value in every row. */
    static <T> Column<T> of(String name, Type type, String meaning, String source, Function<Row<T>, Object> value) {
        return new Column<>(name, type, true, List.of(), meaning, source, value);
    }

    /** The same where some rows have no value. */
    Column<T> orNone() {
        return new Column<>(name, type, false, words, meaning, source, value);
    }

    /** The same with no words but these. */
    Column<T> among(List<String> all) {
        return new Column<>(name, type, required, all, meaning, source, value);
    }
}
