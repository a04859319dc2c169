package casus.facts;

/** A force is called on, or may be. */
@Reads("{force} is called on for {event}")
public record Called(String force, String event) implements Conclusion {
    @Override
    public String id() {
        return "called:" + force + ":" + event;
    }
}
