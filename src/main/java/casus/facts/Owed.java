package casus.facts;

/**
 * Help that a state owes over an event, or may: what two conflicting duties are about.
 */
@Reads("{bearer} owes help over {event} under {provision}")
public record Owed(String provision, String bearer, String event) implements Conclusion {
    @Override
    public String id() {
        return "owed:" + provision + ":" + bearer + ":" + event;
    }
}
