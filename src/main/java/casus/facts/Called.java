package casus.facts;

/** A force is called on, or may be. */
@Reads(value = "{force} is called on for {event}", absent = "event that calls on {force}")
public record Called(String force, String event) implements Conclusion {
    @Override
    public String id() {
        return "called:" + force + ":" + event;
    }
}
