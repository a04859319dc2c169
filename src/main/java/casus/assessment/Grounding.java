package casus.assessment;

import casus.model.Grade;
import java.util.HashSet;
import java.util.Set;

/**
 * What a conclusion stands on, down to the leaves of its derivations.
 *
 * @param grade of the weakest evidence; of several ways to the conclusion the best counts; null if nothing is cited
 * @param contests that the derivations touch
 */
public record Grounding(Grade grade, Set<String> contests) {
    static final Grounding NONE = new Grounding(null, Set.of());

    /** Both together, one conclusion resting on the two. */
    Grounding and(Grounding other) {
        return with(Grade.weaker(grade, other.grade), union(contests, other.contests));
    }

    /** Either of them, one conclusion resting on the one and on the other. */
    Grounding or(Grounding other) {
        return with(Grade.better(grade, other.grade), union(contests, other.contests));
    }

    /** Mostly itself: few facts weaken what others say. */
    private Grounding with(Grade other, Set<String> touched) {
        return other == grade && touched == contests ? this : new Grounding(other, touched);
    }

    /** Mostly one of the two: one contest or two run through a whole derivation. */
    private static Set<String> union(Set<String> some, Set<String> others) {
        if (others.isEmpty() || some == others) return some;
        if (some.isEmpty()) return others;
        if (some.containsAll(others)) return some;
        if (others.containsAll(some)) return others;
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
