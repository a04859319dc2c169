package casus.facts;

/**
 * What must come before a duty falls due.
 *
 * @param kind {@code request decision national-decision host-consent agreement}
 * @param holder who holds the key
 * @param matter what is decided, or the reservation that made the gate; else empty
 */
@Reads(value = "{bearer} waits for the {kind} of {holder} under {provision}", absent = "{kind} asked of {holder}")
public record Awaits(String provision, String bearer, String event, String kind, String holder, String matter)
        implements Conclusion {
    @Override
    public String id() {
        return "awaits:" + provision + ":" + bearer + ":" + event + ":" + kind + ":" + holder
                + (matter.isEmpty() ? "" : ":" + matter);
    }
}
