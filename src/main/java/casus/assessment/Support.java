package casus.assessment;

import casus.model.Grade;
import java.util.List;
import java.util.Set;

/**
 * One firing that a conclusion rests on.
 *
 * @param facts what the rule matched, in its order: conclusions, facts of the law, facts of the scenario
 * @param told what a derivation says of it
 */
public record Support(Rule rule, List<Object> facts, Told told) {
    /** What a derivation tells of a rule. */
    public record Rule(String id, String title, List<String> evidence, List<String> contests) {}

    /**
     * What a derivation says of a firing, apart from the conclusions it rests on.
     *
     * @param facts ids of conclusions, paths in the scenario, records, sentences with "no"; without the day, since a firing
     *     that stands on another day tells the same
     * @param lacks whether it tells what there is none of
     * @param text the facts in one line, to sort by
     * @param cites sorted claims
     * @param weakest the weakest grade of what it cites, or null
     * @param contests contests that its rule and its records stand in
     */
    public record Told(
            List<String> facts, boolean lacks, String text, List<String> cites, Grade weakest, Set<String> contests) {}
}
