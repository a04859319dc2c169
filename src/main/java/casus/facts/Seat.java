package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * Whether a state sits on a body.
 */
@Reads(value = "{state} sits on {body}: {truth}", absent = "seat of any state on {body}")
public record Seat(String law, String body, String state, Truth truth, String doubt, List<String> records)
        implements OfDay {
    /** Of the law of today. */
    public Seat(String body, String state, Truth truth, String doubt, List<String> records) {
        this(TODAY, body, state, truth, doubt, records);
    }

    @Override
    public Seat under(String other) {
        return new Seat(other, body, state, truth, doubt, records);
    }
}
