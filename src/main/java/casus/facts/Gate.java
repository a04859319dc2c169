package casus.facts;

/**
 * A gate and where it stands: {@code met pending refused undetermined}.
 *
 * @param basis {@code text} of the clause, or {@code general-law}
 */
@Reads(value = "{kind} of {holder}: {state}", absent = "{state} gate of {bearer} under {provision}")
public record Gate(
        String provision, String bearer, String event, String kind, String holder, String state, String basis)
        implements Conclusion {
    /** A gate that the text of the clause sets up. */
    public Gate(String provision, String bearer, String event, String kind, String holder, String state) {
        this(provision, bearer, event, kind, holder, state, "text");
    }

    @Override
    public String id() {
        return "gate:" + provision + ":" + bearer + ":" + event + ":" + kind + ":" + holder;
    }
}
