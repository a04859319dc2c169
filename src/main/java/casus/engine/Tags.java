package casus.engine;

import casus.assessment.Opinion;
import casus.assessment.Support;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.model.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The contests that a fact's whole derivation touches, in one opinion. */
final class Tags {
    private final Opinion opinion;
    private final Registry registry;
    private final Map<Object, Set<String>> known = new HashMap<>();

    Tags(Opinion opinion, Registry registry) {
        this.opinion = opinion;
        this.registry = registry;
    }

    Set<String> contests(Object fact) {
        Set<String> contests = known.get(fact);
        if (contests != null) return contests;
        contests = new TreeSet<>();
        known.put(fact, contests); // a cycle, if rules ever had one, ends here
        if (fact instanceof Given given) contests.addAll(ofRecords(registry, given.records()));
        if (fact instanceof Conclusion conclusion) {
            for (Support support : opinion.conclusions().getOrDefault(conclusion, List.of())) {
                contests.addAll(support.rule().contests());
                for (Object part : support.facts()) contests.addAll(contests(part));
            }
        }
        return contests;
    }

    /** The contests that records stand in. */
    static Set<String> ofRecords(Registry registry, List<String> records) {
        Set<String> contests = new TreeSet<>();
        for (String record : records) {
            Entry entry = registry.entries().get(record);
            if (entry != null) contests.addAll(entry.provenance().contests());
        }
        return contests;
    }
}
