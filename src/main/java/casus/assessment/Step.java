package casus.assessment;

import java.util.List;

/**
 * One way in which something was derived.
 *
 * @param readings the readings in which the rule fired so
 * @param facts ids of records and conclusions, {@code scenario:} and a path for what the file states, and a sentence with
 *     "no" for what there is none of
 * @param cites ids of claims
 * @param grade the weakest evidence used, down to the leaves; the best where nothing is cited but the scenario
 */
public record Step(
        String rule, String title, List<String> readings, List<String> facts, List<String> cites, String grade) {
    /** What of a provision says so: the term that the step applies, or else its rule. */
    public String saidBy(String provision) {
        return facts.stream()
                .filter(fact -> fact.startsWith(provision + "/"))
                .findFirst()
                .orElse(rule);
    }

    /** Whether a fact of a step, or of what a firing tells, is a sentence for what there is none of. */
    public static boolean isAbsence(String fact) {
        return fact.startsWith("no ");
    }
}
