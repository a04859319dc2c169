package casus.facts;

/**
 * An event is what something bears on, and where or upon whom it does.
 */
@Reads("{bearing} bears on {event}")
public record Relevant(String bearing, String event) implements Conclusion {
    @Override
    public String id() {
        return "relevant:" + bearing + ":" + event;
    }
}
