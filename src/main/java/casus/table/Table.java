package casus.table;

import casus.assessment.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table: a row for each thing and reading, and one, with no reading, for all of them merged.
 *
 * @param name without a suffix
 * @param says what a row is
 * @param columns those that every table has among them
 * @param key the columns by which a row is found
 * @param reference the columns that are the key of another table too, or null
 * @param standings what there is to tell of an assessment
 */
public record Table<T>(
        String name,
        String says,
        List<Column<T>> columns,
        List<String> key,
        Reference reference,
        Function<Assessment, Stream<Standing<T>>> standings) {
    static final String SCENARIO = "scenario";
    static final String FILE = "file";
    static final String AS_OF = "as_of";
    static final String READING = "reading";
    static final String STATUS = "status";

    /** Every row has one in another table whose cells in these columns are the same. */
    public record Reference(String table, List<String> columns) {}

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** The name of its file. */
    public String file() {
        return name + ".csv";
    }

    /** The names of the columns, as a line of CSV. */
    public String heading() {
        return Csv.lines(List.of(columns.stream().map(Column::name).toList()));
    }

    /** The rows of an assessment: merged first, then the readings by name. */
    String lines(String file, Assessment assessment) {
        List<List<Object>> rows = new ArrayList<>();
        standings.apply(assessment).forEach(standing -> {
            rows.add(cells(new Row<>(file, assessment, standing.thing(), null, standing.status())));
            for (Map.Entry<String, String> one : standing.byReading().entrySet()) {
                rows.add(cells(new Row<>(file, assessment, standing.thing(), one.getKey(), one.getValue())));
            }
        });
        return Csv.lines(rows);
    }

    private List<Object> cells(Row<T> row) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.value().apply(row)));
        return cells;
    }
}
