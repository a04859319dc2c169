package casus.model;

import java.util.Locale;

/** How good the evidence is, the best first (contract, section 8). */
public enum Grade {
    SEEN,
    SECONDARY,
    STUDY,
    UNVERIFIED,
    JUDGEMENT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Grade weaker(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Grade better(Grade other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
