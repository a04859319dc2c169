package casus.reference;

/** A fact with the values that rules ask of it. */
final class Row {
    private final Object fact;
    private final Object[] values;

    Row(Object fact, Object[] values) {
        this.fact = fact;
        this.values = values;
    }

    Object fact() {
        return fact;
    }

    /** A value a column of its shape; not to be changed. */
    Object[] values() {
        return values;
    }
}
