package casus.facts;

/**
 * A reason that leaves a duty open.
 */
@Reads(
        value = "the duty of {bearer} under {provision} is open: {why}",
        absent = "doubt about the duty of {bearer} under {provision}")
public record Unsettled(String provision, String bearer, String event, String why) implements Conclusion {
    @Override
    public String id() {
        return "unsettled:" + provision + ":" + bearer + ":" + event + ":" + why.replace(' ', '-');
    }
}
