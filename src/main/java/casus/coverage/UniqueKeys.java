package casus.coverage;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.Term;
import casus.facts.Author;
import casus.facts.Ballot;
import casus.facts.BallotFor;
import casus.facts.Clause;
import casus.facts.Conclusion;
import casus.facts.Doubt;
import casus.facts.Event;
import casus.facts.ForceClause;
import casus.facts.InForce;
import casus.facts.Judged;
import casus.facts.Party;
import casus.facts.Programme;
import casus.facts.Serves;
import casus.model.Truth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Facts of which there is one for every value of their key, so that to ask for one by its key is to find it. */
final class UniqueKeys {
    /** What the values of a component range over. */
    private enum Range {
        EVENT,
        STATE,
        INSTRUMENT,
        PROVISION,
        FORCE,
        PROGRAMME,
        DOUBT,
        BALLOT,
        LAW
    }

    /** Facts of which there is one for every value of these components. */
    private static final Map<Class<?>, Map<String, Range>> KEYS = Map.of(
            Event.class, Map.of("event", Range.EVENT),
            Author.class, Map.of("event", Range.EVENT),
            Ballot.class, Map.of("ballot", Range.BALLOT),
            Party.class, Map.of("law", Range.LAW, "instrument", Range.INSTRUMENT, "state", Range.STATE),
            InForce.class, Map.of("law", Range.LAW, "instrument", Range.INSTRUMENT),
            Clause.class, Map.of("provision", Range.PROVISION),
            ForceClause.class, Map.of("force", Range.FORCE),
            Programme.class, Map.of("programme", Range.PROGRAMME),
            Doubt.class, Map.of("law", Range.LAW, "doubt", Range.DOUBT));

    /** Components that hold a state, and always one. */
    private static final Set<String> STATES =
            Set.of("state", "target", "territory", "bearer", "requester", "host", "user");

    /** Components that hold a state, or nothing. */
    private static final Set<String> SOME = Set.of("attacker", "suspect", "towards");

    /** Components that hold a provision; in a conclusion it is one that an event may engage. */
    private static final Set<String> PROVISIONS = Set.of("provision", "deployment", "contribution");

    private UniqueKeys() {}

    /** It asks for no more than the key of its fact, and what it asks for is a key. */
    static boolean isKeyed(Rule rule, int at) {
        Condition condition = rule.conditions().get(at);
        Map<String, Range> key = KEYS.get(condition.fact());
        if (key == null) return false;
        if (condition.constraints().isEmpty()) return condition.fact() == Event.class;
        return condition.constraints().stream()
                .allMatch(constraint -> constraint instanceof Constraint.Comparison one
                        && one.operator() == Operator.EQUAL
                        && key.containsKey(one.left().text())
                        && isOf(key.get(one.left().text()), one.right(), rule, at));
    }

    private static boolean isOf(Range range, Term term, Rule rule, int at) {
        if (term instanceof Term.Literal) return range == Range.INSTRUMENT || range == Range.LAW;
        Optional<Rule.Bound> bound = rule.bound(term.text());
        if (bound.isEmpty() || bound.get().condition() >= at) return false;
        String component = bound.get().property();
        Condition origin = rule.conditions().get(bound.get().condition());
        return switch (range) {
            case EVENT -> component.equals("event");
            case STATE -> STATES.contains(component) || (SOME.contains(component) && isGiven(origin, component));
            case INSTRUMENT ->
                component.equals("instrument") || (component.equals("organisation") && isGiven(origin, component));
            case PROVISION -> PROVISIONS.contains(component) && isConclusion(origin);
            case FORCE -> component.equals("force") && isConclusion(origin);
            case PROGRAMME -> origin.fact() == Serves.class && component.equals("programme");
            case BALLOT -> origin.fact() == BallotFor.class && component.equals("ballot");
            case LAW -> Judged.class.isAssignableFrom(origin.fact());
            case DOUBT -> asks(origin, "truth", Truth.DOUBT);
        };
    }

    private static boolean isConclusion(Condition condition) {
        return Conclusion.class.isAssignableFrom(condition.fact()) || condition.fact() == ForceClause.class;
    }

    /** Whether a condition asks that a component has a value. */
    private static boolean isGiven(Condition origin, String component) {
        return origin.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Comparison one
                        && one.left().text().equals(component)
                        && one.operator() == Operator.UNEQUAL
                        && one.right().text().equals("null"));
    }

    private static boolean asks(Condition condition, String component, Object value) {
        return condition.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Comparison one
                        && one.operator() == Operator.EQUAL
                        && one.left().text().equals(component)
                        && one.right() instanceof Term.Literal literal
                        && Objects.equals(literal.value(), value));
    }
}
