package casus.facts;

/**
 * What a duty that is open would be if every doubt went its way: {@code operative conditional}.
 */
@Reads(
        value = "in the best case the duty of {bearer} under {provision} is {status}",
        absent = "open duty of {bearer} under {provision}")
public record Prospect(String provision, String bearer, String event, String status) implements Conclusion {
    @Override
    public String id() {
        return "prospect:" + provision + ":" + bearer + ":" + event;
    }
}
