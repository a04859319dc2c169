package casus.facts;

/**
 * A duty that waits for the request of the state in need.
 *
 * @param basis {@code text} of the clause, or {@code general-law} where the text asks for none
 */
@Reads("{bearer} waits for the request of {victim} under {provision}")
public record RequestGate(String provision, String bearer, String event, String victim, String basis)
        implements Conclusion {
    @Override
    public String id() {
        return "request-gate:" + provision + ":" + bearer + ":" + event;
    }
}
