package casus.bench.peers;

import casus.model.Components;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts of one kind, as far as rules look at them.
 *
 * @param name of the kind
 * @param columns what rules ask of a fact, in the order of the alphabet
 */
record Relation(String name, List<String> columns) {
    /** What a fact says in each column. */
    List<Object> row(Object fact) {
        List<Object> row = new ArrayList<>();
        for (String column : columns) row.add(Components.value(fact, column));
        return row;
    }
}
