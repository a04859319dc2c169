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

    /** The grade of that id. */
    public static Grade of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The weaker of two; nothing, which is null, weakens nothing. */
    public static Grade weaker(Grade one, Grade other) {
        return one == null ? other : other == null ? one : one.compareTo(other) >= 0 ? one : other;
    }

    /** The better of two; nothing, which is null, betters nothing. */
    public static Grade better(Grade one, Grade other) {
        return one == null ? other : other == null ? one : one.compareTo(other) <= 0 ? one : other;
    }
}
