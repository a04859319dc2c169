package casus.clause;

import casus.model.Components;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule as structure: what it says of itself, its conditions in their order, its conclusion. Whatever explains, checks or
 * lists rules reads this; only the compiler reads their text.
 */
public record Rule(RuleCard card, List<Condition> conditions, Consequence conclusion) {
    public Rule {
        conditions = List.copyOf(conditions);
    }

    /** A literal that has to be an id of the knowledge base, and the component it stands for. */
    public record Mention(String fact, String component, String literal, Place at) {}

    public String id() {
        return card.id();
    }

    /** The phase it runs in. */
    public Phase phase() {
        return Phase.of(card.phase()).orElseThrow();
    }

    /** Where a variable comes from: the condition that binds it first, and the property it stands for. */
    public Optional<Bound> bound(String variable) {
        for (int at = 0; at < conditions.size(); at++) {
            for (Condition.Binding binding : conditions.get(at).bindings()) {
                if (binding.variable().equals(variable)) return Optional.of(new Bound(at, binding.property()));
            }
        }
        return Optional.empty();
    }

    /** The type of a variable's values; empty if no condition binds it to a part that its fact has. */
    Optional<Class<?>> typeOf(String variable) {
        return bound(variable).flatMap(bound -> {
            Class<?> fact = conditions.get(bound.condition()).fact();
            if (fact == null || !FactTypes.properties(fact).contains(bound.property())) return Optional.empty();
            return Optional.of(Components.accessor(fact, bound.property()).getReturnType());
        });
    }

    /** The variables of which the rule lists what they may be, with that list. */
    Map<String, Set<Object>> choices() {
        Map<String, Set<Object>> choices = new HashMap<>();
        for (Condition condition : conditions) {
            for (Condition.Binding binding : condition.bindings()) {
                condition
                        .choice(binding.property())
                        .ifPresent(choice -> choices.putIfAbsent(binding.variable(), choice));
            }
        }
        return choices;
    }

    /**
     * A variable's origin.
     *
     * @param condition number of the condition, from 0
     */
    public record Bound(int condition, String property) {}

    /** The literals that stand for ids. */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Condition condition : conditions) {
            condition.constraints().stream()
                    .flatMap(Constraint::simple)
                    .forEach(constraint -> mention(condition.type(), constraint, mentions));
        }
        ConclusionPattern.of(this)
                .ifPresent(pattern -> pattern.components()
                        .forEach((component, term) ->
                                mention(conclusion.type(), component, term, conclusion.at(), mentions)));
        return mentions;
    }

    private static void mention(String fact, Constraint constraint, List<Mention> mentions) {
        List<Term> terms = constraint.terms().toList();
        terms.stream()
                .filter(Term.Property.class::isInstance)
                .findFirst()
                .ifPresent(property ->
                        terms.forEach(term -> mention(fact, property.text(), term, constraint.at(), mentions)));
    }

    private static void mention(String fact, String component, Term term, Place at, List<Mention> mentions) {
        if (term instanceof Term.Literal literal && literal.value() instanceof String id) {
            mentions.add(new Mention(fact, component, id, at));
        }
    }

    /** The types of facts it matches, asks for, or asks to be absent. */
    public Stream<String> uses() {
        return conditions.stream().map(Condition::type).distinct();
    }
}
