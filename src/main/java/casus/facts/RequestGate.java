package casus.facts;

/**
 * A duty that waits for a request.
 *
 * @param holder the state in need, or {@code any-party} where the clause lets each of them ask
 * @param basis {@code text} of the clause, or {@code general-law} where the text asks for none
 */
@Reads("{bearer} waits for the request of {holder} under {provision}")
public record RequestGate(String provision, String bearer, String event, String holder, String basis)
        implements Conclusion {
    @Override
    public String id() {
        return "request-gate:" + provision + ":" + bearer + ":" + event;
    }
}
