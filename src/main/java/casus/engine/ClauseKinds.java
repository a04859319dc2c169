package casus.engine;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.clause.Term;
import casus.data.Registry;
import casus.facts.Asks;
import casus.facts.AsksAuthor;
import casus.facts.Counts;
import casus.facts.Covers;
import casus.model.TriggerRecord;
import casus.model.Truth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of events that each clause names in each reading, as the rules of the clause list them. */
final class ClauseKinds {
    private record Key(String provision, String reading) {}

    private final Map<String, Set<String>> wider = new HashMap<>();
    private final Map<Key, Set<String>> conditional = new HashMap<>();
    private final Map<Key, Set<String>> certain = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    /**
     * Those of the rules, and those of the records that name them.
     *
     * @param readings in which each rule runs
     */
    ClauseKinds(Collection<Rule> rules, RuleReadings readings, Registry registry) {
        for (Rule rule : rules) {
            if (concludes(rule, Counts.class))
                literal(rule, 1).ifPresent(kind -> {
                    if (isPlain(rule)) wider.put(kind, kinds(rule));
                });
            if (concludes(rule, Asks.class) || concludes(rule, AsksAuthor.class))
                literal(rule, 0).ifPresent(asking::add);
        }
        for (Rule rule : rules) {
            if (!concludes(rule, Covers.class)) continue;
            literal(rule, 0)
                    .ifPresent(provision -> readings.of(rule).forEach(reading -> {
                        Key key = new Key(provision, reading);
                        Set<String> kinds = new LinkedHashSet<>();
                        kinds(rule).forEach(kind -> kinds.addAll(wider.getOrDefault(kind, Set.of(kind))));
                        Map<Key, Set<String>> listed = isPlain(rule) ? certain : conditional;
                        listed.computeIfAbsent(key, any -> new LinkedHashSet<>())
                                .addAll(kinds);
                    }));
        }
        registry.all(TriggerRecord.class).forEach(this::term);
    }

    private void term(TriggerRecord term) {
        Set<String> kinds = new LinkedHashSet<>();
        term.kinds().forEach(kind -> kinds.addAll(wider.getOrDefault(kind, Set.of(kind))));
        term.leavesOut().forEach(kinds::remove);
        for (String reading : term.provenance().readings())
            certain.computeIfAbsent(new Key(term.provision(), reading), any -> new LinkedHashSet<>())
                    .addAll(kinds);
    }

    /**
     * The kinds that a clause names, in the order of its rules: those that it names whatever else is the case; if there are
     * none, those that it names under conditions.
     */
    Set<String> named(String provision, String reading) {
        Set<String> certain = certain(provision, reading);
        return certain.isEmpty() ? conditional.getOrDefault(new Key(provision, reading), Set.of()) : certain;
    }

    /** The kinds that a clause names whatever else is the case. */
    Set<String> certain(String provision, String reading) {
        return certain.getOrDefault(new Key(provision, reading), Set.of());
    }

    /** Whether rules of the clause ask more of an event than its kind, which may hang on the kind. */
    boolean asksMore(String provision) {
        return asking.contains(provision);
    }

    private static boolean concludes(Rule rule, Class<?> fact) {
        return rule.conclusion().fact() == fact;
    }

    /** The text at a place of the conclusion, where one stands there. */
    private static Optional<String> literal(Rule rule, int at) {
        return rule.conclusion().arguments().get(at) instanceof Term.Literal literal
                ? Optional.of(String.valueOf(literal.value()))
                : Optional.empty();
    }

    /** Whether the rule asks for the kind of the event and nothing else, and concludes it without doubt. */
    private static boolean isPlain(Rule rule) {
        List<Term> arguments = rule.conclusion().arguments();
        Term truth = arguments.get(arguments.size() - 1);
        boolean sure = !(truth instanceof Term.Literal literal) || literal.value() == Truth.YES;
        return sure
                && rule.conditions().size() == 1
                && rule.conditions().get(0).constraints().stream()
                        .flatMap(Constraint::terms)
                        .filter(Term.Property.class::isInstance)
                        .allMatch(property -> Set.of("kind", "truth").contains(property.text()));
    }

    private static Set<String> kinds(Rule rule) {
        Set<String> kinds = new LinkedHashSet<>();
        rule.conditions().stream()
                .filter(condition -> condition.kind() == Condition.Kind.MATCH)
                .flatMap(condition -> condition.constraints().stream())
                .flatMap(Constraint::simple)
                .filter(ClauseKinds::isOfKind)
                .flatMap(Constraint::terms)
                .flatMap(ClauseKinds::text)
                .forEach(kinds::add);
        return kinds;
    }

    private static boolean isOfKind(Constraint constraint) {
        boolean positive = constraint instanceof Constraint.Comparison comparison
                ? comparison.operator() == Operator.EQUAL
                : !((Constraint.Choice) constraint).negated();
        return positive && constraint.terms().anyMatch(term -> term.equals(new Term.Property("kind")));
    }

    private static Stream<String> text(Term term) {
        return term instanceof Term.Literal literal && literal.value() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }
}
