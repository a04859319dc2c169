package casus.facts;

import java.util.List;

/**
 * What no source of the reading states about a provision.
 *
 * @param mechanism the mechanism that the provision belongs to
 */
@Reads("{text}")
public record Silence(String law, String provision, String mechanism, String about, String text, List<String> records)
        implements OfDay {
    /** Of the law of today. */
    public Silence(String provision, String mechanism, String about, String text, List<String> records) {
        this(TODAY, provision, mechanism, about, text, records);
    }

    @Override
    public Silence under(String other) {
        return new Silence(other, provision, mechanism, about, text, records);
    }
}
