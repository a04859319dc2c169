package casus.facts;

import java.util.List;

/**
 * The reading whose version of the law is applied.
 *
 * @param beyond whether the date lies after the last day its source speaks of
 */
@Reads(value = "reading {reading}", absent = "later word of {reading}")
public record Reading(String law, String reading, boolean beyond, String text, List<String> records) implements OfDay {
    /** Of the law of today. */
    public Reading(String reading, boolean beyond, String text, List<String> records) {
        this(TODAY, reading, beyond, text, records);
    }

    @Override
    public Reading under(String other) {
        return new Reading(other, reading, beyond, text, records);
    }
}
