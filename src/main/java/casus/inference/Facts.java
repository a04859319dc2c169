package casus.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by type: those of the law, which many scenarios share, and those of one scenario. */
final class Facts {
    private static final Table NONE = new Table();

    private final Vocabulary vocabulary;
    private final Facts law;
    private final Map<Class<?>, Table> tables = new HashMap<>();

    /** Facts on top of those of the law; {@code law} may be null. */
    Facts(Vocabulary vocabulary, Facts law) {
        this.vocabulary = vocabulary;
        this.law = law;
    }

    void add(Object fact) {
        Class<?> type = fact.getClass();
        tables.computeIfAbsent(type, any -> new Table())
                .add(new Row(fact, vocabulary.shape(type).row(fact)));
    }

    /** The rows of a type that have these values in these columns, in two lists. */
    List<List<Row>> find(Class<?> type, List<Integer> columns, Object[] values) {
        List<Row> own = table(type).find(columns, values);
        return law == null ? List.of(own) : List.of(law.table(type).find(columns, values), own);
    }

    /** All facts of a type. */
    List<List<Row>> all(Class<?> type) {
        return find(type, List.of(), new Object[0]);
    }

    private Table table(Class<?> type) {
        return tables.getOrDefault(type, NONE);
    }
}
