package casus.facts;

import casus.model.Truth;

/**
 * Whether the grouping that a state joins is directed against a protected state.
 *
 * @param law by which that state is protected, as in {@link OfDay}
 */
@Reads(
        value = "the grouping of {event} is directed against {state}: {truth}",
        absent = "party that the grouping of {event} is directed against")
public record Directed(String event, String state, String law, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "directed:" + event + ":" + state + (law.equals(OfDay.TODAY) ? "" : ":" + law);
    }
}
