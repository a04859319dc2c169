package casus.facts;

import casus.model.Truth;

/**
 * One view of who is behind an event. There are two where a sponsor is only alleged: it is the sponsor's act, or the group's own.
 *
 * @param view {@code written} or {@code alleged}; {@code written-today} or {@code alleged-today} where the law of today is asked what
 *     it would make of an event that the law of an earlier day judges
 * @param attacker the state that attacks, or null
 * @param suspect the state an attacker of unknown type comes from, or null
 * @param stateAct whether it is the act of a state
 * @param origin where it comes from: a state, {@code internal}, {@code unknown}; null if nobody is named
 * @param law that judges the event, as in {@link OfDay}
 */
@Reads("the author of {event} as {view}")
public record Author(
        String event,
        String view,
        String attacker,
        String suspect,
        Truth stateAct,
        String origin,
        String law,
        String path)
        implements Judged {
    /** The same view, asked of the law of today about an event that another law judges. */
    public Author inHindsight() {
        return new Author(event, view + "-" + OfDay.TODAY, attacker, suspect, stateAct, origin, OfDay.TODAY, path);
    }

    @Override
    public Author under(String other) {
        return new Author(event, view, attacker, suspect, stateAct, origin, other, path);
    }
}
