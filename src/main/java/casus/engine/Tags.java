package casus.engine;

import casus.assessment.Opinion;
import casus.assessment.Support;
import casus.facts.Conclusion;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The contests that a conclusion's whole derivation touches, in one opinion. */
final class Tags {
    private final Opinion opinion;
    private final IdentityHashMap<Conclusion, Set<String>> known = new IdentityHashMap<>();

    Tags(Opinion opinion) {
        this.opinion = opinion;
    }

    Set<String> contests(Conclusion conclusion) {
        Set<String> contests = known.get(conclusion);
        if (contests != null) return contests;
        contests = Set.of();
        known.put(conclusion, contests); // a cycle, if rules ever had one, ends here
        for (Support support : opinion.conclusions().getOrDefault(conclusion, List.of())) {
            contests = union(contests, support.told().contests());
            for (Object fact : support.facts())
                if (fact instanceof Conclusion below) contests = union(contests, contests(below));
        }
        known.put(conclusion, contests);
        return contests;
    }

    /** Mostly the set itself: one contest or two run through a whole derivation. */
    private static Set<String> union(Set<String> some, Set<String> others) {
        if (some.containsAll(others)) return some;
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
