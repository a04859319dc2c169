package casus.model;

import java.util.List;

/**
 * An act of one or several states towards an instrument; no state means that the act concerns the instrument itself.
 *
 * @param unclear the source reports the act but leaves it unclear whether it was done
 */
public record Participation(
        Provenance provenance, Act act, List<String> states, String instrument, When when, boolean unclear)
        implements Entry {
    public Participation {
        states = List.copyOf(states);
    }

    /** Whether the act names that state. */
    public boolean concerns(String state) {
        return states.contains(state);
    }

    /** Whether it had been done by that day. */
    public Truth doneBy(java.time.LocalDate day) {
        Truth happened = when.happenedBy(day);
        return unclear ? happened.and(Truth.DOUBT) : happened;
    }

    @Override
    public String label() {
        return act.noun() + act.towards() + instrument + (states.isEmpty() ? "" : " by " + String.join(", ", states))
                + ", " + when.told();
    }
}
