package casus.lint;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Rule;
import casus.clause.Term;
import casus.data.Registry;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.facts.Conclusion;
import casus.facts.Counts;
import casus.model.BearingRecord;
import casus.model.Components;
import casus.model.RequirementRecord;
import casus.model.TriggerRecord;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that nothing can ever be equal to. A scenario knows a closed list of words for some parts of its facts; what rules
 * conclude is closed where each of them writes it out, or takes it from a part that is closed.
 */
public final class Literals {
    private final Problems problems;
    private final Map<String, Optional<Set<String>>> words = new HashMap<>();
    private boolean grown;

    private Literals(Map<String, ? extends Collection<String>> stated, Problems problems) {
        this.problems = problems;
        stated.forEach((part, known) -> words.put(part, Optional.of(new TreeSet<>(known))));
    }

    /**
     * Checks the words that rules ask for, and the kinds of event that terms of clauses name.
     *
     * @param stated the words of a scenario by fact and part, such as {@code Event.kind}
     */
    public static void run(
            List<Rule> rules, Registry registry, Map<String, ? extends Collection<String>> stated, Problems problems) {
        Literals literals = new Literals(stated, problems);
        do {
            literals.grown = false;
            rules.forEach(literals::learn);
        } while (literals.grown);
        rules.forEach(literals::check);
        registry.all(BearingRecord.class).forEach(term -> literals.check(term.id(), term.kinds()));
        registry.all(TriggerRecord.class).forEach(term -> literals.check(term.id(), term.kinds()));
        registry.all(RequirementRecord.class).forEach(term -> literals.check(term.id(), term.kinds()));
    }

    private void check(String term, List<String> kinds) {
        Set<String> known = known(Counts.class, "kind").orElse(Set.of());
        for (String kind : kinds) {
            if (known.isEmpty() || known.contains(kind)) continue;
            problems.add(Problem.of(
                    "unknown-word",
                    SourceLocation.of("data"),
                    "the term `" + term + "` names the kind `" + kind + "`, as which no event counts",
                    Suggestions.hint(kind, known)));
        }
    }

    /** What its conclusion adds to the words; a part that takes anything stays open for good. */
    private void learn(Rule rule) {
        Class<?> fact = rule.conclusion().fact();
        ConclusionPattern.of(rule)
                .ifPresent(pattern -> Components.of(fact).stream()
                        .filter(part -> part.getType() == String.class)
                        .map(RecordComponent::getName)
                        .forEach(part ->
                                learn(key(fact, part), pattern.component(part).flatMap(term -> source(rule, term)))));
    }

    private void learn(String part, Optional<Set<String>> source) {
        Optional<Set<String>> known = words.computeIfAbsent(part, any -> Optional.of(new TreeSet<>()));
        if (known.isEmpty()) return;
        if (source.isEmpty()) {
            words.put(part, source);
            grown = true;
        } else {
            grown |= known.get().addAll(source.get());
        }
    }

    private Optional<Set<String>> source(Rule rule, Term argument) {
        if (argument instanceof Term.Literal literal) {
            Set<String> one = new TreeSet<>();
            if (literal.value() instanceof String word) one.add(word);
            return Optional.of(one);
        }
        return rule.bound(argument.text()).flatMap(bound -> {
            Class<?> fact = rule.conditions().get(bound.condition()).fact();
            return fact == null ? Optional.empty() : known(fact, bound.property());
        });
    }

    private Optional<Set<String>> known(Class<?> fact, String property) {
        boolean component = Components.of(fact).stream()
                .anyMatch(part -> part.getName().equals(property) && part.getType() == String.class);
        Optional<Set<String>> known = words.get(key(fact, property));
        if (known != null) return known;
        boolean concluded = Conclusion.class.isAssignableFrom(fact);
        return component && concluded ? Optional.of(new TreeSet<>()) : Optional.empty();
    }

    private static String key(Class<?> fact, String part) {
        return fact.getSimpleName() + "." + part;
    }

    private void check(Rule rule) {
        for (Condition condition : rule.conditions()) {
            if (condition.fact() == null) continue;
            condition.constraints().stream()
                    .flatMap(Constraint::simple)
                    .forEach(constraint -> check(rule, condition, constraint));
        }
    }

    private void check(Rule rule, Condition condition, Constraint constraint) {
        List<Term> terms = constraint.terms().toList();
        Optional<Set<String>> known = terms.stream()
                .filter(Term.Property.class::isInstance)
                .findFirst()
                .flatMap(property -> known(condition.fact(), property.text()))
                .filter(list -> !list.isEmpty());
        if (known.isEmpty()) return;
        for (Term term : terms) {
            if (!(term instanceof Term.Literal literal) || !(literal.value() instanceof String word)) continue;
            if (known.get().contains(word)) continue;
            String part = terms.stream()
                    .filter(Term.Property.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .text();
            problems.add(rule.card()
                    .quoted(
                            "unknown-word",
                            constraint.at(),
                            word,
                            "asks for the " + part + " `" + word + "`, which no `" + condition.type() + "` has",
                            Suggestions.hint(word, known.get())));
        }
    }
}
