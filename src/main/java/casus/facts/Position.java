package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * A stand that a state takes on an instrument.
 */
@Reads(value = "{text}", absent = "position of {state} on {instrument}")
public record Position(
        String law,
        String position,
        String state,
        String instrument,
        String matter,
        Truth truth,
        String text,
        List<String> records)
        implements OfDay {
    /** Of the law of today. */
    public Position(
            String position,
            String state,
            String instrument,
            String matter,
            Truth truth,
            String text,
            List<String> records) {
        this(TODAY, position, state, instrument, matter, truth, text, records);
    }

    @Override
    public Position under(String other) {
        return new Position(other, position, state, instrument, matter, truth, text, records);
    }
}
