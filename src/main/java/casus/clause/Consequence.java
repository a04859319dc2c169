package casus.clause;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one conclusion of a rule: {@code insertLogical( new Duty( $state, "assist" ) );}.
 *
 * @param type the fact it concludes
 * @param arguments its parts: variables and literals
 */
public record Consequence(String type, List<Term> arguments, Place at) {
    public Consequence {
        arguments = List.copyOf(arguments);
    }

    /** The class of the fact, or null if there is none of that name. */
    public Class<?> fact() {
        return FactTypes.of(type);
    }

    /** The names that conditions have to bind. */
    public Stream<String> bindings() {
        return arguments.stream()
                .filter(Term.Variable.class::isInstance)
                .map(Term::text)
                .distinct();
    }

    /** Whether the fact can be made of so many parts. */
    public boolean fits() {
        return Stream.of(fact().getDeclaredConstructors()).anyMatch(way -> way.getParameterCount() == arguments.size());
    }
}
