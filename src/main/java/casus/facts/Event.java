package casus.facts;

import casus.model.Truth;

/**
 * What happens; when it does is told by {@link Happened}, so that the same event on another day is the same fact.
 *
 * <p>Of its author it says what is alike in every view of who that is ({@link Author}).
 *
 * @param territoryStatus {@code recognised disputed outside}
 * @param severity {@code incident grave}
 * @param attacker the state that attacks, by itself or as a sponsor; null if none is known to
 * @param stateAct whether it is the act of a state
 * @param origin where the attack comes from: a state, {@code internal}, {@code unknown}; null if the event is no attack
 * @param law that judges it, as in {@link OfDay}
 */
@Reads("{kind} on {target} ({event})")
public record Event(
        String event,
        String kind,
        String target,
        String territory,
        String territoryStatus,
        String severity,
        String attacker,
        Truth stateAct,
        String origin,
        String law,
        String path)
        implements Judged {
    @Override
    public Event under(String other) {
        return new Event(
                event, kind, target, territory, territoryStatus, severity, attacker, stateAct, origin, other, path);
    }
}
