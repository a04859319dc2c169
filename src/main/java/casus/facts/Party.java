package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * Whether a state is bound by an instrument, or a member of an organisation.
 *
 * @param doubt id of the record whose date or content leaves it in doubt, or empty
 */
@Reads(value = "{state} is a party to {instrument}: {truth}", absent = "participation of {state} in {instrument}")
public record Party(String law, String instrument, String state, Truth truth, String doubt, List<String> records)
        implements OfDay {
    /** Of the law of today. */
    public Party(String instrument, String state, Truth truth, String doubt, List<String> records) {
        this(TODAY, instrument, state, truth, doubt, records);
    }

    @Override
    public Party under(String other) {
        return new Party(other, instrument, state, truth, doubt, records);
    }

    /** Whether the state stands outside the instrument. */
    public Truth outside() {
        return truth.not();
    }
}
