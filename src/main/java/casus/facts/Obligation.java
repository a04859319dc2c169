package casus.facts;

import casus.model.Truth;

/**
 * A duty that a clause lays on a state, before excuses and gates.
 *
 * @param bound whether the state is bound at all
 * @param towards the state it is owed to, or null
 */
@Reads("{bearer} is to {kind} under {provision}")
public record Obligation(
        String provision,
        String instrument,
        String bearer,
        String towards,
        String event,
        String kind,
        String modality,
        Truth bound)
        implements Conclusion {
    @Override
    public String id() {
        return "obligation:" + provision + ":" + bearer + ":" + event;
    }
}
