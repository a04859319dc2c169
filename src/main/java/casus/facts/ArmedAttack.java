package casus.facts;

import casus.model.Truth;

/**
 * Whether a clause that names no attacker takes an event for an armed attack, under one view of who is behind it.
 *
 * @param view as in {@link Author}
 */
@Reads("{provision} takes {event}, its author as {view}, for an armed attack: {truth}")
public record ArmedAttack(String provision, String event, String view, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "armed-attack:" + provision + ":" + event + ":" + view;
    }
}
