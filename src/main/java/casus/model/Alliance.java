package casus.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An alliance that is named where a state of it is concerned, and not judged.
 *
 * @param parties states that are, or were, parties to it
 * @param guarded those of them that it protects; empty where it protects all
 * @param joined since when a party is one, where that is later than the alliance itself
 * @param left from when one is none any more
 * @param begins {@link #SIGNATURE} where it is counted from that, no entry into force being on record; else null
 * @param provision the clause that models it, if there is one; then it is judged, and not named
 */
public record Alliance(
        Provenance provenance,
        String title,
        List<String> parties,
        List<String> guarded,
        Map<String, When> joined,
        Map<String, When> left,
        String begins,
        String provision,
        Period period)
        implements Entry {
    public static final String SIGNATURE = "signature";

    public Alliance {
        parties = List.copyOf(parties);
        guarded = List.copyOf(guarded);
        joined = Collections.unmodifiableMap(new TreeMap<>(joined));
        left = Collections.unmodifiableMap(new TreeMap<>(left));
    }

    /** Whether it protects a state on a day. */
    public Truth protects(String state, LocalDate day) {
        List<String> protectedStates = guarded.isEmpty() ? parties : guarded;
        if (!protectedStates.contains(state)) return Truth.NO;
        return period.holdsOn(day).and(new Period(joined.get(state), left.get(state)).holdsOn(day));
    }

    /** Whether all that is on record of its beginning is that it was signed. */
    public boolean isOnlySigned() {
        return SIGNATURE.equals(begins);
    }

    @Override
    public String label() {
        return title;
    }
}
