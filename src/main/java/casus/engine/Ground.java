package casus.engine;

import casus.facts.Given;
import casus.facts.Sentences;
import casus.law.Law;
import casus.model.Assumption;
import casus.model.Grade;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The law of a day under a reading, with what an assessment says of its facts. Many scenarios stand on the same ground,
 * so what is worked out for one of them serves the next.
 */
final class Ground {
    /**
     * What a derivation says of a fact of the law.
     *
     * @param facts its records; a sentence with "no" where it rests on none
     * @param cites sorted claims
     * @param weakest the weakest grade of what it cites, or null
     * @param contests contests that its records stand in
     */
    record Leaf(List<String> facts, List<String> cites, Grade weakest, Set<String> contests) {}

    private final Law law;
    private final Citing citing;
    private final Map<Given, Leaf> leaves = new HashMap<>();
    private final Tenor tenor;
    private final Set<List<Object>> tenors = new HashSet<>();

    Ground(Law law, Citing citing, Tenor tenor) {
        this.law = law;
        this.tenor = tenor;
        this.citing = citing;
    }

    Law law() {
        return law;
    }

    Citing citing() {
        return citing;
    }

    Leaf leaf(Given fact) {
        return leaves.computeIfAbsent(fact, this::read);
    }

    private Leaf read(Given fact) {
        Set<String> cites = new TreeSet<>();
        Set<String> contests = new TreeSet<>();
        Grade weakest = null;
        for (String record : fact.records()) {
            Citing.Cited cited = citing.record(record);
            cites.addAll(cited.claims());
            contests.addAll(cited.contests());
            weakest = Citing.weaker(weakest, Assumption.isAssumed(record) ? Grade.JUDGEMENT : cited.weakest());
        }
        List<String> facts =
                fact.records().isEmpty() ? List.of(Sentences.absent(fact) + " on " + law.day()) : fact.records();
        return new Leaf(facts, List.copyOf(cites), weakest, contests);
    }

    /** Whether the law says the same as this fact, on whatever records. */
    boolean says(Given fact) {
        if (tenors.isEmpty()) law.facts().forEach(any -> tenors.add(tenor.of(any)));
        return tenors.contains(tenor.of(fact));
    }
}
