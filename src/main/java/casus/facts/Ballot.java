package casus.facts;

/**
 * A decision of a body as the file gives it.
 *
 * @param outcome {@code adopted refused}, or null where the votes decide
 * @param voted whether the file gives votes
 * @param latest whether it is the last dated on its matter
 * @param law of the day of the decision, as in {@link OfDay}
 */
@Reads(value = "{body} takes up {matter}", absent = "decision of {body} on {matter}")
public record Ballot(
        String ballot,
        String body,
        String matter,
        String outcome,
        boolean voted,
        boolean latest,
        String law,
        String path)
        implements Judged {
    /** Whether it is what counts of a body's decisions on a matter. */
    public boolean settles(String decider, String subject) {
        return latest && body.equals(decider) && matter.equals(subject);
    }

    @Override
    public Ballot under(String other) {
        return new Ballot(ballot, body, matter, outcome, voted, latest, other, path);
    }
}
