package casus.facts;

import casus.model.Status;
import java.util.List;

/**
 * A gate and where it stands: {@code met pending refused undetermined}.
 *
 * @param basis {@code text} of the clause, or {@code general-law}
 */
@Reads(value = "{kind} of {holder}: {state}", absent = "{state} gate of {bearer} under {provision}")
public record Gate(
        String provision, String bearer, String event, String kind, String holder, String state, String basis)
        implements Conclusion {
    /** What a duty may wait for. */
    public static final List<String> KINDS =
            List.of("request", "decision", "national-decision", "host-consent", "agreement");

    /** Where a gate may stand. */
    public static final List<String> STATES =
            Status.words(List.of(Status.MET, Status.PENDING, Status.REFUSED, Status.UNDETERMINED));

    /** Who asks for it. */
    public static final List<String> BASES = List.of("text", "general-law");

    /** A gate that the text of the clause sets up. */
    public Gate(String provision, String bearer, String event, String kind, String holder, String state) {
        this(provision, bearer, event, kind, holder, state, "text");
    }

    @Override
    public String id() {
        return "gate:" + provision + ":" + bearer + ":" + event + ":" + kind + ":" + holder;
    }
}
