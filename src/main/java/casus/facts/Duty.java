package casus.facts;

/**
 * What a state owes, and whether it has fallen due (contract, section 7).
 *
 * @param towards the state it is owed to, or null
 */
@Reads(value = "{bearer} to {kind} under {provision}: {status}", absent = "{status} duty of {bearer} under {provision}")
public record Duty(
        String provision, String bearer, String towards, String event, String kind, String modality, String status)
        implements Conclusion {
    @Override
    public String id() {
        return "duty:" + provision + ":" + bearer + ":" + event;
    }
}
