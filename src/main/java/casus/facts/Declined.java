package casus.facts;

import java.util.List;

/**
 * A record that a state did not sign, declined or left an instrument.
 */
@Reads(value = "{state} did not sign, declined or left {instrument}", absent = "refusal of {instrument} by {state}")
public record Declined(String law, String instrument, String state, List<String> records) implements OfDay {
    /** Of the law of today. */
    public Declined(String instrument, String state, List<String> records) {
        this(TODAY, instrument, state, records);
    }

    @Override
    public Declined under(String other) {
        return new Declined(other, instrument, state, records);
    }
}
