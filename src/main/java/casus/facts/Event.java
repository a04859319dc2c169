package casus.facts;

import casus.model.Truth;

/**
 * What happens; when it does is told by {@link Happened}, so that the same event on another day is the same fact.
 *
 * @param territoryStatus {@code recognised disputed outside}
 * @param severity {@code incident grave}
 * @param attacker the state that attacks, by itself or as a sponsor; null if none is known to
 * @param suspect the state an attacker of unknown type comes from, or null
 * @param stateAct whether it is the act of a state
 * @param law that judges it, as in {@link OfDay}
 * @param origin where the attack comes from: a state, {@code internal}, {@code unknown}; null if the event is no attack
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
        String suspect,
        Truth stateAct,
        String origin,
        String law,
        String path)
        implements Judged {
    @Override
    public Event under(String other) {
        return new Event(
                event,
                kind,
                target,
                territory,
                territoryStatus,
                severity,
                attacker,
                suspect,
                stateAct,
                origin,
                other,
                path);
    }
}
