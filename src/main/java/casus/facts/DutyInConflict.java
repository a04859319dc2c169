package casus.facts;

/**
 * A duty that stands in a conflict.
 *
 * @param kind the kind of the conflict
 * @param about the event or the state that the conflict is about
 */
@Reads("the duty of {bearer} under {provision} stands in a conflict")
public record DutyInConflict(String kind, String about, String provision, String bearer, String event)
        implements Conclusion {
    @Override
    public String id() {
        return "duty-in-conflict:" + kind + ":" + about + ":" + provision + ":" + bearer + ":" + event;
    }
}
