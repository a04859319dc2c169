package casus.facts;

/**
 * What a decision comes to: {@code adopted refused pending undetermined}.
 */
@Reads("the decision is {outcome}")
public record VoteOutcome(String ballot, String outcome) implements Conclusion {
    /** What the outcome is to a gate that waits for it. */
    public String gate() {
        return outcome.equals("adopted") ? "met" : outcome;
    }

    @Override
    public String id() {
        return "tally:" + ballot;
    }
}
