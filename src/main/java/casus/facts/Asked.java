package casus.facts;

/**
 * A request whose purpose suits what a clause promises.
 *
 * @param kind of the duty that it is to open
 * @param withdrawn whether it stands no longer
 */
@Reads(
        value = "{requester} has asked {addressee} to {kind} under {provision}",
        absent = "request by {requester} for what {provision} promises")
public record Asked(String provision, String event, String requester, String addressee, String kind, boolean withdrawn)
        implements Conclusion {
    @Override
    public String id() {
        return "asked:" + provision + ":" + event + ":" + requester + ":" + addressee + ":" + kind
                + (withdrawn ? ":withdrawn" : "");
    }
}
