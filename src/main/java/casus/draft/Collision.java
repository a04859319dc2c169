package casus.draft;

import casus.engine.AssessmentEngine;
import casus.facts.Conflict;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A state that would owe help to each of two that attack one another, once the draft is law.
 *
 * @param guarded whom the draft protects
 * @param other the one that it fights
 * @param bearers who would have to help both
 */
record Collision(String guarded, String other, List<String> bearers) {
    private static final String TREATIES = "treaties";

    Collision {
        bearers = List.copyOf(bearers);
    }

    /** Asks the law without the draft and with it about a war. */
    static List<Collision> of(Collection<War> wars, AssessmentEngine without, AssessmentEngine with) {
        List<Collision> all = new ArrayList<>();
        for (War war : wars) {
            Set<String> bearers = new TreeSet<>(torn(with, war.crisis()));
            bearers.removeAll(torn(without, war.crisis()));
            if (!bearers.isEmpty()) all.add(new Collision(war.guarded(), war.other(), List.copyOf(bearers)));
        }
        return all;
    }

    /** Two states that attack one another. */
    record War(String guarded, String other, Scenario crisis) {}

    /** Who owes help to both sides, in some reading. */
    static Set<String> torn(AssessmentEngine engine, Scenario crisis) {
        return engine.results(crisis).stream()
                .flatMap(result -> result.all(Conflict.class))
                .filter(conflict -> conflict.kind().equals(TREATIES))
                .map(Conflict::about)
                .collect(Collectors.toSet());
    }
}
