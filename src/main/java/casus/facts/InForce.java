package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * Whether an instrument is in force.
 */
@Reads(value = "{instrument} is in force: {truth}", absent = "act by which {instrument} is in force")
public record InForce(String law, String instrument, Truth truth, String doubt, List<String> records) implements OfDay {
    /** Of the law of today. */
    public InForce(String instrument, Truth truth, String doubt, List<String> records) {
        this(TODAY, instrument, truth, doubt, records);
    }

    @Override
    public InForce under(String other) {
        return new InForce(other, instrument, truth, doubt, records);
    }
}
