package casus.facts;

import casus.model.Status;

/**
 * Whether an event engages a clause: {@code engaged not-engaged undetermined}, or {@code silent} where the
 * reading says nothing of the clause.
 */
@Reads(value = "{event} makes {provision} {status}", absent = "engagement of {provision} by {event}")
public record Engagement(String provision, String event, String status) implements Conclusion {
    /** Whether the event engages the clause, or may. */
    public boolean isOpen() {
        return Status.ENGAGED.is(status) || Status.UNDETERMINED.is(status);
    }

    @Override
    public String id() {
        return "engagement:" + provision + ":" + event;
    }
}
