package casus.reference;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a condition fares on the way to a conclusion.
 *
 * @param fact what meets the condition; if it fails, the fact that comes closest or stands in its way; may be null
 * @param failing what the closest fact does not meet
 * @param values what the variables are that the condition speaks of, as far as they are known
 */
public record Tried(
        Condition condition, State state, Object fact, List<Constraint> failing, Map<String, Object> values) {
    /** Parts that say how something stands, not what it is. */
    private static final Set<String> STATES =
            Set.of("status", "outcome", "truth", "answer", "choice", "severity", "territoryStatus");

    /** Whether a condition is met. */
    public enum State {
        MET,
        FAILED,
        /** It speaks of something that an earlier condition did not find. */
        UNKNOWN
    }

    public Tried {
        failing = List.copyOf(failing);
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Whether there is a fact of the very matter, which only stands otherwise. */
    boolean isClose() {
        return condition.isNegated() || (fact != null && failing.stream().noneMatch(Tried::isIdentity));
    }

    /** Whether a constraint says what a fact is about, not what it says of it: an equality of texts. */
    public static boolean isIdentity(Constraint constraint) {
        if (!(constraint instanceof Constraint.Comparison one) || one.operator() != Operator.EQUAL) return false;
        if (STATES.contains(one.left().text())) return false;
        return !(one.right() instanceof Term.Literal literal) || literal.value() instanceof String;
    }
}
