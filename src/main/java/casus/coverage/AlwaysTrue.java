package casus.coverage;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.clause.Term;
import casus.data.Registry;
import casus.facts.Clause;
import casus.facts.Conclusion;
import casus.facts.ForceClause;
import casus.facts.Judgement;
import casus.facts.Located;
import casus.facts.Programme;
import casus.facts.Serves;
import casus.model.Components;
import casus.model.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Which conditions cannot fail once those before them hold, whatever the scenario and its day. The proof comes from the
 * clause tree and from what makes the facts: one fact for every key, facts that stand on every day alike, rules that always
 * fire, records without a date or dated to the day. A world that drops records by assumption is not meant.
 */
final class AlwaysTrue {
    /** Facts that stand in a reading on every day alike. */
    private static final Set<Class<?>> TIMELESS = Set.of(Clause.class, ForceClause.class, Located.class);

    private final Registry registry;
    private final SortedMap<String, Rule> rules;
    private final RuleReadings running;
    private final Map<String, List<Object>> timeless = new HashMap<>();

    /** @param laws facts of the law of any one day, by reading */
    AlwaysTrue(Registry registry, SortedMap<String, Rule> rules, Map<String, ? extends Collection<?>> laws) {
        this.registry = registry;
        this.rules = rules;
        this.running = new RuleReadings(rules.values(), registry.borrowing(), registry.claims());
        laws.forEach((reading, facts) -> timeless.put(reading, new ArrayList<>(facts)));
    }

    /** Whether the condition of that number, from 0, cannot fail. */
    boolean isCertain(Rule rule, int at) {
        Condition condition = rule.conditions().get(at);
        if (condition.isNegated()) return false;
        return UniqueKeys.isKeyed(rule, at)
                || isTimeless(rule, condition)
                || isAlwaysConcluded(rule, condition)
                || isDated(rule, at);
    }

    /** It asks for values that stand in the rule, and every reading has such a fact on every day. */
    private boolean isTimeless(Rule rule, Condition condition) {
        if (!TIMELESS.contains(condition.fact())) return false;
        return condition.constraints().stream().allMatch(AlwaysTrue::isOutright)
                && readings(rule)
                        .allMatch(reading -> timeless.getOrDefault(reading, List.of()).stream()
                                .filter(condition.fact()::isInstance)
                                .anyMatch(fact -> condition.constraints().stream()
                                        .allMatch(constraint -> holds(constraint, fact))));
    }

    /** Whether a constraint compares components with values that stand in the rule. */
    private static boolean isOutright(Constraint constraint) {
        return (constraint instanceof Constraint.Comparison || constraint instanceof Constraint.Choice)
                && constraint.terms().skip(1).allMatch(Term.Literal.class::isInstance);
    }

    private static boolean holds(Constraint constraint, Object fact) {
        if (constraint instanceof Constraint.Comparison one) {
            return one.operator().holds(value(fact, one.left()), ((Term.Literal) one.right()).value());
        }
        Constraint.Choice choice = (Constraint.Choice) constraint;
        Object value = value(fact, choice.left());
        return choice.negated()
                != choice.among().stream().anyMatch(term -> Objects.equals(((Term.Literal) term).value(), value));
    }

    private static Object value(Object fact, Term property) {
        return Components.value(fact, property.text());
    }

    /** It asks for any conclusion of a kind, and a rule whose conditions cannot fail concludes one. */
    private boolean isAlwaysConcluded(Rule rule, Condition condition) {
        if (!Conclusion.class.isAssignableFrom(condition.fact())
                || !condition.constraints().isEmpty()) return false;
        return readings(rule)
                .allMatch(reading -> rules.values().stream()
                        .filter(other -> other.conclusion().fact() == condition.fact())
                        .filter(other ->
                                running.runs(other, reading) && other.phase().compareTo(rule.phase()) < 0)
                        .anyMatch(other -> Stream.iterate(0, at -> at + 1)
                                .limit(other.conditions().size())
                                .allMatch(at -> isCertain(other, at))));
    }

    /** It asks for a record that holds on every day, or that is in doubt on none. */
    private boolean isDated(Rule rule, int at) {
        Condition condition = rule.conditions().get(at);
        if (condition.fact() == Judgement.class) return isUndated(rule, condition);
        return condition.fact() == Programme.class && isNeverInDoubt(rule, condition);
    }

    private boolean isUndated(Rule rule, Condition condition) {
        if (condition.constraints().size() != 1) return false;
        return condition
                .constraints()
                .get(0)
                .terms()
                .filter(Term.Literal.class::isInstance)
                .map(term ->
                        registry.find(casus.model.JudgementRecord.class, String.valueOf(((Term.Literal) term).value())))
                .flatMap(Optional::stream)
                .anyMatch(record -> record.period().equals(new Period(null, null))
                        && readings(rule).allMatch(record.provenance().readings()::contains));
    }

    /** Whoever takes part in a programme does so while it runs; that it runs is certain if its dates are days. */
    private boolean isNeverInDoubt(Rule rule, Condition condition) {
        List<Constraint> others = condition.constraints().stream()
                .filter(constraint -> !constraint.text().equals("truth == Truth.YES"))
                .toList();
        if (others.size() != 1
                || !(others.get(0) instanceof Constraint.Comparison one)
                || !one.left().text().equals("programme")
                || one.operator() != Operator.EQUAL) return false;
        Optional<Condition> origin = rule.bound(one.right().text())
                .map(bound -> rule.conditions().get(bound.condition()))
                .filter(from -> from.fact() == Serves.class);
        Optional<String> mechanism = origin.flatMap(AlwaysTrue::mechanism);
        return mechanism.isPresent()
                && registry.all(casus.model.ProgrammeRecord.class).stream()
                        .filter(record -> mechanism
                                .orElseThrow()
                                .equals(record.provenance().mechanism()))
                        .allMatch(record -> isToTheDay(record.period()));
    }

    private static Optional<String> mechanism(Condition condition) {
        return condition.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Comparison one
                        && one.operator() == Operator.EQUAL
                        && one.left().text().equals("mechanism"))
                .flatMap(Constraint::terms)
                .filter(Term.Literal.class::isInstance)
                .map(term -> String.valueOf(((Term.Literal) term).value()))
                .findFirst();
    }

    private static boolean isToTheDay(Period period) {
        return Stream.of(Optional.ofNullable(period.from()), Optional.ofNullable(period.until()))
                .flatMap(Optional::stream)
                .allMatch(when -> when.first().equals(when.last()));
    }

    private Stream<String> readings(Rule rule) {
        return running.of(rule).stream();
    }
}
