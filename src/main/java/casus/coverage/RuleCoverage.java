package casus.coverage;

import casus.clause.Rule;
import java.util.List;

/**
 * How a rule fares in a corpus.
 *
 * @param fired scenarios in which it fires under some reading
 * @param silent the other scenarios
 */
public record RuleCoverage(Rule rule, int fired, int silent, List<ConditionCoverage> conditions) {
    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /** Whether there is a scenario in which it fires. */
    public boolean isExercised() {
        return fired > 0;
    }
}
