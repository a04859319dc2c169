package casus.reference;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** A condition made ready: what is looked up by equality, what is tested then, what is bound. */
final class Join {
    private final Condition condition;
    private final Class<?> fact;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Check.Value> keys = new ArrayList<>();
    private final List<Check> tests = new ArrayList<>();
    private final Map<Constraint, Check> all = new LinkedHashMap<>();
    private final int[] from;
    private final int[] into;

    Join(Condition condition, Shape shape, ToIntFunction<String> slot) {
        this.condition = condition;
        this.fact = condition.fact();
        for (Constraint constraint : condition.constraints()) {
            all.put(constraint, Check.of(constraint, shape, slot));
            if (constraint instanceof Constraint.Comparison one && isLookup(one)) {
                columns.add(shape.column(one.left().text()));
                keys.add(Check.value(one.right(), shape, slot));
            } else {
                tests.add(all.get(constraint));
            }
        }
        from = condition.bindings().stream()
                .mapToInt(binding -> shape.column(binding.property()))
                .toArray();
        into = condition.bindings().stream()
                .mapToInt(binding -> slot.applyAsInt(binding.variable()))
                .toArray();
    }

    private static boolean isLookup(Constraint.Comparison one) {
        return one.operator() == Operator.EQUAL
                && one.left() instanceof Term.Property
                && !(one.right() instanceof Term.Property);
    }

    Condition condition() {
        return condition;
    }

    /** The facts that meet the condition. */
    List<Row> rows(FactLayers facts, Object[] bound) {
        Object[] values = new Object[keys.size()];
        for (int at = 0; at < values.length; at++) values[at] = keys.get(at).of(null, bound);
        List<Row> found = new ArrayList<>();
        for (List<Row> some : facts.find(fact, columns, values)) {
            for (Row row : some) if (passes(row, bound)) found.add(row);
        }
        return found;
    }

    private boolean passes(Row row, Object[] bound) {
        for (Check test : tests) if (!test.holds(row.values(), bound)) return false;
        return true;
    }

    /** The constraints that a fact of the type does not meet. */
    List<Constraint> failing(Row row, Object[] bound) {
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().holds(row.values(), bound))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The slots that the condition binds. */
    int[] binds() {
        return into;
    }

    /** What the row would bind otherwise than it is settled. */
    List<Condition.Binding> contradicting(Row row, Object[] bound, boolean[] settled) {
        List<Condition.Binding> contradicting = new ArrayList<>();
        for (int at = 0; at < from.length; at++) {
            boolean same = Objects.equals(bound[into[at]], row.values()[from[at]]);
            if (settled[into[at]] && !same)
                contradicting.add(condition.bindings().get(at));
        }
        return contradicting;
    }

    void bind(Row row, Object[] bound) {
        for (int at = 0; at < from.length; at++) bound[into[at]] = row.values()[from[at]];
    }
}
