package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * A stand that a state takes on an instrument.
 */
@Reads(value = "{text}", absent = "position of {state} on {instrument}")
public record Position(
        String position, String state, String instrument, String matter, Truth truth, String text, List<String> records)
        implements Given {}
