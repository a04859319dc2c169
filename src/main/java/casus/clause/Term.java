package casus.clause;

/** One side of a comparison, or one part of a conclusion. */
public sealed interface Term {
    /** As it is written. */
    String text();

    /** What the fact that is matched says of itself: a component, or a method without arguments. */
    record Property(String name) implements Term {
        @Override
        public String text() {
            return name;
        }
    }

    /** What a condition has bound; the name begins with a dollar sign. */
    record Variable(String name) implements Term {
        @Override
        public String text() {
            return name;
        }
    }

    /**
     * A value that stands in the rule.
     *
     * @param value a text, a whole number, true, false, a {@link casus.model.Truth}, or null
     */
    record Literal(Object value, String text) implements Term {}
}
