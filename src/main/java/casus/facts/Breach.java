package casus.facts;

/**
 * A prohibition that the event itself violates.
 */
@Reads("{state} breaches {provision}")
public record Breach(String provision, String state, String event) implements Conclusion {
    @Override
    public String id() {
        return "breach:" + provision + ":" + state + ":" + event;
    }
}
