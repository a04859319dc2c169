package casus.rulebase;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    record Mention(String component, String literal, Place at, int width) {}

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

    /**
     * A variable's origin.
     *
     * @param condition number of the condition, from 0
     */
    public record Bound(int condition, String property) {}

    /** The literals that stand for ids. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        conditions.stream()
                .flatMap(condition -> condition.constraints().stream())
                .flatMap(Constraint::simple)
                .forEach(constraint -> mention(constraint, mentions));
        Class<?> fact = conclusion.fact();
        if (fact == null
                || fact.getRecordComponents().length != conclusion.arguments().size()) return mentions;
        RecordComponent[] components = fact.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            mention(
                    components[i].getName(),
                    conclusion.arguments().get(i),
                    conclusion.at(),
                    "insertLogical".length(),
                    mentions);
        }
        return mentions;
    }

    private static void mention(Constraint constraint, List<Mention> mentions) {
        List<Term> terms = constraint.terms().toList();
        terms.stream()
                .filter(Term.Property.class::isInstance)
                .findFirst()
                .ifPresent(property -> terms.forEach(term -> mention(
                        property.text(),
                        term,
                        constraint.at(),
                        constraint.text().length(),
                        mentions)));
    }

    private static void mention(String component, Term term, Place at, int width, List<Mention> mentions) {
        if (term instanceof Term.Literal literal && literal.value() instanceof String id) {
            mentions.add(new Mention(component, id, at, width));
        }
    }

    /** The types of facts it matches, asks for, or asks to be absent. */
    public Stream<String> uses() {
        return conditions.stream().map(Condition::type).distinct();
    }
}
