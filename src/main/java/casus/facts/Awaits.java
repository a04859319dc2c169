package casus.facts;

/**
 * What must come before a duty falls due.
 *
 * @param kind {@code request decision national-decision host-consent agreement}
 * @param holder who holds the key
 * @param matter what is decided, or the reservation or clause that leaves the decision to a state; else empty
 * @param basis {@code text} of the clause, or {@code general-law}, whatever the text says (contract, 13.5)
 */
@Reads(
        value = "{bearer} waits for the {kind} of {holder} under {provision}",
        absent = "{kind} that {provision} asks {bearer} to wait for")
public record Awaits(
        String provision, String bearer, String event, String kind, String holder, String matter, String basis)
        implements Conclusion {
    /** What the text of the clause asks for. */
    public Awaits(String provision, String bearer, String event, String kind, String holder, String matter) {
        this(provision, bearer, event, kind, holder, matter, "text");
    }

    @Override
    public String id() {
        return "awaits:" + provision + ":" + bearer + ":" + event + ":" + kind + ":" + holder
                + (matter.isEmpty() ? "" : ":" + matter);
    }
}
