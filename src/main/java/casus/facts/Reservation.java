package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * A reservation or protocol that limits what a state does under an organisation.
 */
@Reads(
        value = "{state} limits its part in {organisation} by {reservation}",
        absent = "reservation by {state} to instruments of {organisation}")
public record Reservation(
        String law, String reservation, String state, String organisation, Truth truth, List<String> records)
        implements OfDay {
    /** Of the law of today. */
    public Reservation(String reservation, String state, String organisation, Truth truth, List<String> records) {
        this(TODAY, reservation, state, organisation, truth, records);
    }

    @Override
    public Reservation under(String other) {
        return new Reservation(other, reservation, state, organisation, truth, records);
    }
}
