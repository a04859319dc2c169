package casus.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by type, in layers: those of the law, which many scenarios share, and on top those of one scenario. */
final class FactLayers {
    private static final FactIndex NONE = new FactIndex();

    private final Shapes shapes;
    private final FactLayers below;
    private final Map<Class<?>, FactIndex> tables = new HashMap<>();

    /** Facts on top of others; {@code below} may be null. */
    FactLayers(Shapes shapes, FactLayers below) {
        this.shapes = shapes;
        this.below = below;
    }

    void add(Object fact) {
        add(row(fact));
    }

    /** A fact as these layers hold it; it may be added to others of the same shapes. */
    Row row(Object fact) {
        return new Row(fact, shapes.shape(fact.getClass()).row(fact));
    }

    void add(Row row) {
        tables.computeIfAbsent(row.fact().getClass(), any -> new FactIndex()).add(row);
    }

    /** The rows of a type that have these values in these columns, a list for each layer. */
    List<List<Row>> find(Class<?> type, List<Integer> columns, Object[] values) {
        List<Row> own = table(type).find(columns, values);
        if (below == null) return List.of(own);
        if (below.below == null) return List.of(below.table(type).find(columns, values), own);
        List<List<Row>> found = new ArrayList<>(below.find(type, columns, values));
        found.add(own);
        return found;
    }

    /** All facts of a type. */
    List<List<Row>> all(Class<?> type) {
        return find(type, List.of(), new Object[0]);
    }

    private FactIndex table(Class<?> type) {
        return tables.getOrDefault(type, NONE);
    }
}
