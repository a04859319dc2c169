package casus.bench.peers;

import casus.clause.Condition;
import casus.clause.Operator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row that has to be there, or must not be, or is concluded.
 *
 * @param kind what a condition asks; of a conclusion, that there be one
 * @param terms one for each column of the relation
 * @param tests what the terms have to be besides
 */
record Atom(Condition.Kind kind, Relation relation, List<Term> terms, List<Test> tests) {
    /** What stands in a column. */
    sealed interface Term {}

    /** Something that other places name, or only tests. */
    record Variable(String name) implements Term {}

    /** A text, a number, true, false, a {@link casus.model.Truth}, or null. */
    record Value(Object value) implements Term {}

    /** Whatever. */
    record Any() implements Term {}

    /** Whether a variable is one of these, or none. */
    record Test(Variable left, boolean among, List<Term> right) {
        boolean holds(Object value, List<Object> others) {
            return among == others.stream().anyMatch(other -> Operator.EQUAL.holds(value, other));
        }
    }

    boolean isNegated() {
        return kind == Condition.Kind.NOT;
    }

    /** Every value that it writes out. */
    Stream<Object> values() {
        return Stream.concat(terms.stream(), tests.stream().flatMap(test -> test.right().stream()))
                .filter(Value.class::isInstance)
                .map(term -> ((Value) term).value())
                .filter(Objects::nonNull);
    }
}
