package casus.coverage;

import casus.clause.Condition;
import casus.clause.Rule;
import java.util.ArrayList;
import java.util.List;

/** Counts how one rule fares. */
final class CoverageCount {
    private final Rule rule;
    private final boolean[] held;
    private final boolean[] failed;
    private int fired;
    private int silent;

    CoverageCount(Rule rule) {
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

    RuleCoverage told(AlwaysTrue certainty, Reasons reasons) {
        List<ConditionCoverage> conditions = new ArrayList<>();
        for (int at = 0; at < held.length; at++) {
            Condition condition = rule.conditions().get(at);
            boolean certain = certainty.isCertain(rule, at);
            String reason = reasons.of(Reasons.name(rule.id(), at + 1, condition.type()));
            conditions.add(new ConditionCoverage(at + 1, condition, held[at], failed[at], certain, reason));
        }
        return new RuleCoverage(rule, fired, silent, conditions);
    }
}
