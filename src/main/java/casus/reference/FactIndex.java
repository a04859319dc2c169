package casus.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of one type, found by the values of some of their columns. */
final class FactIndex {
    private final List<Row> rows = new ArrayList<>();
    private final Map<List<Integer>, Map<List<Object>, List<Row>>> indexes = new HashMap<>();

    void add(Row row) {
        rows.add(row);
        indexes.forEach((columns, index) -> enter(row, columns, index));
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows that have these values in these columns. */
    List<Row> find(List<Integer> columns, Object[] values) {
        if (columns.isEmpty() || rows.isEmpty()) return rows;
        return indexes.computeIfAbsent(columns, this::index).getOrDefault(Arrays.asList(values), List.of());
    }

    private Map<List<Object>, List<Row>> index(List<Integer> columns) {
        Map<List<Object>, List<Row>> index = new HashMap<>();
        rows.forEach(row -> enter(row, columns, index));
        return index;
    }

    private static void enter(Row row, List<Integer> columns, Map<List<Object>, List<Row>> index) {
        Object[] key = new Object[columns.size()];
        for (int at = 0; at < key.length; at++) key[at] = row.values()[columns.get(at)];
        index.computeIfAbsent(Arrays.asList(key), any -> new ArrayList<>()).add(row);
    }
}
