package casus.facts;

/**
 * A gate and where it stands: {@code met pending refused undetermined}.
 */
@Reads(value = "{kind} of {holder}: {state}", absent = "{state} gate of {bearer} under {provision}")
public record Gate(String provision, String bearer, String event, String kind, String holder, String state)
        implements Conclusion {
    @Override
    public String id() {
        return "gate:" + provision + ":" + bearer + ":" + event + ":" + kind + ":" + holder;
    }
}
