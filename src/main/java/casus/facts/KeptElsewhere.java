package casus.facts;

/**
 * A pledge that serves on the soil of one state alone, and not where an event happens.
 */
@Reads(
        value = "what {state} pledged to {force} is kept for elsewhere than {event}",
        absent = "pledge of {state} to {force} kept for elsewhere")
public record KeptElsewhere(String pledge, String force, String state, String event) implements Conclusion {
    @Override
    public String id() {
        return "kept-elsewhere:" + pledge + ":" + event;
    }
}
