package casus.assessment;

import java.util.List;

/**
 * One firing that a conclusion rests on. Two are equal only if they are the same: a firing that still stands for the next
 * scenario is the same one then.
 */
public final class Support {
    /** What a derivation tells of a rule. */
    public record Rule(String id, String title, List<String> evidence, List<String> contests) {}

    private final Rule rule;
    private final List<Object> facts;
    private final List<String> absences;

    /**
     * A firing of a rule.
     *
     * @param facts what the rule matched, in its order: conclusions, facts of the law, facts of the scenario
     * @param absences what it asked there to be none of, as sentences without the date
     */
    public Support(Rule rule, List<Object> facts, List<String> absences) {
        this.rule = rule;
        this.facts = List.copyOf(facts);
        this.absences = List.copyOf(absences);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> facts() {
        return facts;
    }

    public List<String> absences() {
        return absences;
    }
}
