package casus.assessment;

import java.util.List;

/**
 * One firing that a conclusion rests on.
 *
 * @param facts what the rule matched, in its order: conclusions, facts of the law, facts of the scenario
 * @param absences what it asked there to be none of, as sentences without the date
 */
public record Support(Rule rule, List<Object> facts, List<String> absences) {
    /** What a derivation tells of a rule. */
    public record Rule(String id, String title, List<String> evidence, List<String> contests) {}

    public Support {
        facts = List.copyOf(facts);
        absences = List.copyOf(absences);
    }
}
