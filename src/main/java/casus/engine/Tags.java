package casus.engine;

import casus.assessment.Opinion;
import casus.assessment.Support;
import casus.facts.Conclusion;
import casus.facts.Given;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The contests that a fact's whole derivation touches, in one opinion. */
final class Tags {
    private final Opinion opinion;
    private final Ground ground;
    private final Map<Conclusion, Set<String>> known = new HashMap<>();

    Tags(Opinion opinion, Ground ground) {
        this.opinion = opinion;
        this.ground = ground;
    }

    Set<String> contests(Object fact) {
        if (fact instanceof Given given) return ground.leaf(given).contests();
        return fact instanceof Conclusion conclusion ? contests(conclusion) : Set.of();
    }

    private Set<String> contests(Conclusion conclusion) {
        Set<String> contests = known.get(conclusion);
        if (contests != null) return contests;
        contests = Set.of();
        known.put(conclusion, contests); // a cycle, if rules ever had one, ends here
        for (Support support : opinion.conclusions().getOrDefault(conclusion, List.of())) {
            contests = union(contests, support.rule().contests());
            for (Object part : support.facts()) contests = union(contests, contests(part));
        }
        known.put(conclusion, contests);
        return contests;
    }

    /** Mostly the set itself: one contest or two run through a whole derivation. */
    private static Set<String> union(Set<String> some, Collection<String> others) {
        if (some.containsAll(others)) return some;
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
