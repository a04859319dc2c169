package casus.lint;

import casus.clause.Condition;
import casus.clause.Phase;
import casus.clause.Rule;
import casus.diagnostics.Problems;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of negation: a fact is concluded in one phase, what is negated has been concluded before, and what is matched
 * is not concluded later. Where rules disagree on the phase of a fact, the few are to blame and not the many.
 */
final class Stratification {
    private final List<Rule> rules;
    private final Problems problems;
    private final Map<String, Phase> phases = new TreeMap<>();

    Stratification(List<Rule> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void run() {
        Map<String, Map<Phase, Integer>> counts = new TreeMap<>();
        for (Rule rule : rules) {
            Phase.of(rule.card().phase())
                    .ifPresent(phase -> counts.computeIfAbsent(
                                    rule.conclusion().type(), fact -> new EnumMap<>(Phase.class))
                            .merge(phase, 1, Integer::sum));
        }
        counts.forEach((fact, count) -> phases.put(fact, most(count)));
        for (Rule rule : rules) {
            Phase.of(rule.card().phase()).ifPresent(own -> check(rule, own));
        }
    }

    /** The phase most rules conclude in, the earliest of several. */
    private static Phase most(Map<Phase, Integer> count) {
        return count.entrySet().stream()
                .min(Map.Entry.<Phase, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private void check(Rule rule, Phase own) {
        String conclusion = rule.conclusion().type();
        Phase usual = phases.get(conclusion);
        if (usual != own) {
            problems.add(rule.card()
                    .problem(
                            "rule-phase",
                            "concludes `" + conclusion + "` in the phase `" + own.group() + "`",
                            "the other rules conclude it in `" + usual.group() + "`"));
        }
        for (Condition condition : rule.conditions()) {
            Phase concluded = phases.get(condition.type());
            if (concluded == null) continue;
            boolean late = concluded.compareTo(own) > 0 || (condition.isNegated() && concluded == own);
            if (!late) continue;
            problems.add(rule.card()
                    .problem(
                            "rule-phase",
                            condition.at(),
                            condition.text().length(),
                            (condition.isNegated() ? "negates" : "matches") + " `" + condition.type()
                                    + "` before all of it is concluded",
                            "move the rule to a later phase"));
        }
    }
}
