package casus.clause;

import java.util.List;
import java.util.stream.Stream;

/** What a condition asks of the fact it matches, as it is written and as structure. */
public sealed interface Constraint {
    String text();

    Place at();

    /** {@code state != $victim}. */
    record Comparison(Term left, Operator operator, Term right, String text, Place at) implements Constraint {}

    /** {@code kind in ( "armed-attack", "air-attack" )}, or {@code not in}. */
    record Choice(Term left, boolean negated, List<Term> among, String text, Place at) implements Constraint {}

    /** Several joined by {@code ||}. */
    record Either(List<Constraint> parts, String text, Place at) implements Constraint {}

    /** Several joined by {@code &&}. */
    record Both(List<Constraint> parts, String text, Place at) implements Constraint {}

    /** It and its parts, those that compare something. */
    default Stream<Constraint> simple() {
        if (this instanceof Either either) return either.parts().stream().flatMap(Constraint::simple);
        if (this instanceof Both both) return both.parts().stream().flatMap(Constraint::simple);
        return Stream.of(this);
    }

    /** The terms it compares. */
    default Stream<Term> terms() {
        return simple().flatMap(part -> {
            if (part instanceof Comparison one) return Stream.of(one.left(), one.right());
            Choice choice = (Choice) part;
            return Stream.concat(Stream.of(choice.left()), choice.among().stream());
        });
    }
}
