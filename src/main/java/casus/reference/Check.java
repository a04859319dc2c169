package casus.reference;

import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Term;
import java.util.List;
import java.util.function.ToIntFunction;

/** A constraint made ready to be tested, on the row of a fact and on what has been bound before. */
interface Check {
    boolean holds(Object[] row, Object[] bound);

    /** A side of a comparison made ready. */
    interface Value {
        Object of(Object[] row, Object[] bound);
    }

    /** Makes a constraint ready; variables are numbered by {@code slot}. */
    static Check of(Constraint constraint, Shape shape, ToIntFunction<String> slot) {
        if (constraint instanceof Constraint.Comparison one) {
            Value left = value(one.left(), shape, slot);
            Value right = value(one.right(), shape, slot);
            Operator operator = one.operator();
            return (row, bound) -> operator.holds(left.of(row, bound), right.of(row, bound));
        }
        if (constraint instanceof Constraint.Choice choice) {
            Value left = value(choice.left(), shape, slot);
            List<Value> among = choice.among().stream()
                    .map(term -> value(term, shape, slot))
                    .toList();
            boolean negated = choice.negated();
            return (row, bound) -> negated != isAmong(left.of(row, bound), among, row, bound);
        }
        boolean any = constraint instanceof Constraint.Either;
        List<Constraint> parts =
                any ? ((Constraint.Either) constraint).parts() : ((Constraint.Both) constraint).parts();
        List<Check> checks = parts.stream().map(part -> of(part, shape, slot)).toList();
        return any
                ? (row, bound) -> checks.stream().anyMatch(check -> check.holds(row, bound))
                : (row, bound) -> checks.stream().allMatch(check -> check.holds(row, bound));
    }

    private static boolean isAmong(Object value, List<Value> among, Object[] row, Object[] bound) {
        for (Value one : among) if (Operator.EQUAL.holds(value, one.of(row, bound))) return true;
        return false;
    }

    /** Makes a term ready. */
    static Value value(Term term, Shape shape, ToIntFunction<String> slot) {
        if (term instanceof Term.Property property) {
            int column = shape.column(property.name());
            return (row, bound) -> row[column];
        }
        if (term instanceof Term.Variable variable) {
            int at = slot.applyAsInt(variable.name());
            return (row, bound) -> bound[at];
        }
        Object value = ((Term.Literal) term).value();
        return (row, bound) -> value;
    }
}
