package casus.batch;

import casus.assessment.Assessment;
import casus.assessment.Step;
import casus.clause.Rule;
import casus.data.Registry;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The records and rules that conclusions rest on, all the way down, and a short hash of what each says. */
final class Marks {
    private final Assessment assessment;
    private final Registry registry;
    private final SortedMap<String, Rule> rules;

    Marks(Assessment assessment, Registry registry, SortedMap<String, Rule> rules) {
        this.assessment = assessment;
        this.registry = registry;
        this.rules = rules;
    }

    /** What one conclusion rests on. */
    NavigableSet<String> under(String conclusion) {
        NavigableSet<String> under = new TreeSet<>();
        assessment
                .dependencies()
                .below(List.of(conclusion))
                .values()
                .forEach(steps -> steps.forEach(step -> add(step, under)));
        return under;
    }

    private void add(Step step, Set<String> under) {
        under.add(step.rule());
        step.facts().stream().filter(registry.entries()::containsKey).forEach(under::add);
    }

    /** The hash of each. */
    SortedMap<String, String> of(Set<String> ids) {
        SortedMap<String, String> marks = new TreeMap<>();
        for (String id : ids) {
            marks.put(id, registry.mark(id).orElseGet(() -> rules.get(id).card().mark()));
        }
        return marks;
    }
}
