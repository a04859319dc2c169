package casus.facts;

/**
 * A state is out, and what takes it out.
 */
@Reads(
        value = "{state} is excused from {provision} by {because}",
        absent = "reservation by {state} to {instrument} that excuses it")
public record Excused(String provision, String instrument, String state, String event, String because)
        implements Conclusion {
    @Override
    public String id() {
        return "excused:" + provision + ":" + state + ":" + event + ":" + because;
    }
}
