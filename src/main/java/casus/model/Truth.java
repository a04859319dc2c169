package casus.model;

/** Three values: what is certain, what is certainly not, and what the sources leave in doubt (contract, section 2). */
public enum Truth {
    YES,
    DOUBT,
    NO;

    /** Both: a part that is certainly not decides, however doubtful the other. */
    public Truth and(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Either: a part that certainly is decides. */
    public Truth or(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case DOUBT -> DOUBT;
            case NO -> YES;
        };
    }
}
