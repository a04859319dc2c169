package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * A reservation or protocol that limits what a state does under an organisation.
 */
@Reads(
        value = "{state} limits its part in {organisation} by {reservation}",
        absent = "reservation by {state} to instruments of {organisation}")
public record Reservation(String reservation, String state, String organisation, Truth truth, List<String> records)
        implements Given {}
