package casus.coverage;

import casus.rulebase.Rule;
import java.util.ArrayList;
import java.util.List;

/** Counts how one rule fares. */
final class Tally {
    private final Rule rule;
    private final boolean[] held;
    private final boolean[] failed;
    private int fired;
    private int silent;

    Tally(Rule rule) {
        this.rule = rule;
        held = new boolean[rule.conditions().size()];
        failed = new boolean[rule.conditions().size()];
    }

    void condition(int at, boolean holds) {
        if (holds) held[at] = true;
        else failed[at] = true;
    }

    void scenario(boolean fires) {
        if (fires) fired++;
        else silent++;
    }

    RuleCoverage told() {
        List<ConditionCoverage> conditions = new ArrayList<>();
        for (int at = 0; at < held.length; at++) {
            conditions.add(new ConditionCoverage(at + 1, rule.conditions().get(at), held[at], failed[at]));
        }
        return new RuleCoverage(rule, fired, silent, conditions);
    }
}
