package casus.facts;

/** A clause that bears on the target of an event, now or before. */
@Reads("{provision} touches {event}")
public record Touched(String provision, String event) implements Conclusion {
    @Override
    public String id() {
        return "touched:" + provision + ":" + event;
    }
}
