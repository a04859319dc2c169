package casus.facts;

/**
 * Who may call on a clause has done so: the state in need, before the organisation or a party, or any party where the clause
 * lets each of them ask. It stands whether or not the clause is engaged, so that a request may decide that.
 */
@Reads(
        value = "{requester} has called on {provision} for {event}",
        absent = "request that calls on {provision} for {event}")
public record Invoked(String provision, String event, String requester) implements Conclusion {
    @Override
    public String id() {
        return "invoked:" + provision + ":" + event + ":" + requester;
    }
}
