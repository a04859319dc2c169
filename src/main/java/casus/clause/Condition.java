package casus.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One condition of a rule: there is such a fact, or there is none.
 *
 * @param type the fact it speaks of
 * @param bindings what it remembers of the fact, in order
 * @param constraints all of which the fact has to meet
 * @param words the sentence that stands above it in the rule, without dots; empty if there is none
 * @param text as it is written
 */
public record Condition(
        Kind kind,
        String type,
        List<Binding> bindings,
        List<Constraint> constraints,
        String words,
        String text,
        Place at) {
    /** What is asked about facts of that form. */
    public enum Kind {
        /** One for each. */
        MATCH,
        /** None. */
        NOT,
        /** Any, whichever. */
        EXISTS
    }

    /** {@code $bearer : state}. */
    public record Binding(String variable, String property, Place at) {}

    public Condition {
        bindings = List.copyOf(bindings);
        constraints = List.copyOf(constraints);
    }

    /** Whether it asks that there be no such fact. */
    public boolean isNegated() {
        return kind == Kind.NOT;
    }

    /** The class of the fact, or null if there is none of that name. */
    public Class<?> fact() {
        return FactTypes.of(type);
    }

    /** The values it lists for a property of the fact; empty if it lists none. */
    Optional<Set<Object>> choice(String property) {
        return constraints.stream()
                .filter(Constraint.Choice.class::isInstance)
                .map(Constraint.Choice.class::cast)
                .filter(choice -> !choice.negated() && choice.left().text().equals(property))
                .filter(choice -> choice.among().stream().allMatch(Term.Literal.class::isInstance))
                .map(choice -> choice.among().stream()
                        .map(term -> ((Term.Literal) term).value())
                        .collect(Collectors.<Object>toSet()))
                .findFirst();
    }

    /** The variables it needs from the conditions before it. */
    public Stream<String> needs() {
        return constraints.stream()
                .flatMap(Constraint::terms)
                .filter(Term.Variable.class::isInstance)
                .map(Term::text)
                .filter(name -> bindings.stream()
                        .noneMatch(binding -> binding.variable().equals(name)))
                .distinct();
    }
}
