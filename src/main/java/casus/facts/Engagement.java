package casus.facts;

/**
 * Whether an event engages a clause: {@code engaged not-engaged undetermined}, or {@code silent} where the
 * reading says nothing of the clause.
 */
@Reads(value = "{event} makes {provision} {status}", absent = "engagement of {provision} by {event}")
public record Engagement(String provision, String event, String status) implements Conclusion {
    @Override
    public String id() {
        return "engagement:" + provision + ":" + event;
    }
}
