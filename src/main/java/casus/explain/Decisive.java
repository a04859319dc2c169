package casus.explain;

import casus.clause.Phase;
import java.util.Comparator;

/** What decides stands first: what was concluded last; then plain facts, and at the end that a clause is engaged. */
final class Decisive {
    /** By the phase in which a fact was concluded; null for one that was not. */
    static final Comparator<Phase> FIRST = Comparator.comparingInt(Decisive::group)
            .thenComparing(Comparator.nullsFirst(Comparator.<Phase>reverseOrder()));

    private Decisive() {}

    private static int group(Phase phase) {
        if (phase == null) return 1;
        return phase == Phase.ENGAGE ? 2 : 0;
    }
}
