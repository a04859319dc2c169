package casus.batch;

import casus.assessment.Assessment;
import casus.assessment.Step;
import casus.clause.Rule;
import casus.data.Registry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The records and rules that conclusions rest on, all the way down. */
final class Rests {
    private final Assessment assessment;
    private final Registry registry;
    private final SortedMap<String, Rule> rules;

    Rests(Assessment assessment, Registry registry, SortedMap<String, Rule> rules) {
        this.assessment = assessment;
        this.registry = registry;
        this.rules = rules;
    }

    /** What one conclusion rests on. */
    Set<String> of(String conclusion) {
        Set<String> rests = new TreeSet<>();
        collect(conclusion, rests, new HashSet<>());
        return rests;
    }

    private void collect(String conclusion, Set<String> rests, Set<String> seen) {
        if (!seen.add(conclusion)) return;
        for (Step step : assessment.derivations().getOrDefault(conclusion, List.of())) {
            rests.add(step.rule());
            for (String fact : step.facts()) {
                if (assessment.derivations().containsKey(fact)) collect(fact, rests, seen);
                else if (registry.entries().containsKey(fact)) rests.add(fact);
            }
        }
    }

    /** A short hash of what each record or rule says. */
    SortedMap<String, String> marks(Set<String> ids) {
        SortedMap<String, String> marks = new TreeMap<>();
        for (String id : ids) {
            marks.put(id, registry.mark(id).orElseGet(() -> rules.get(id).card().mark()));
        }
        return marks;
    }
}
