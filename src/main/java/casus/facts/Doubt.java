package casus.facts;

import java.util.List;

/**
 * A record whose date or content is in doubt on the day.
 *
 * @param text what is in doubt, and between which dates; not the day itself, since the doubt is that of many days
 */
@Reads("{text}")
public record Doubt(String law, String doubt, String text, List<String> records) implements OfDay {
    /** Of the law of today. */
    public Doubt(String doubt, String text, List<String> records) {
        this(TODAY, doubt, text, records);
    }

    @Override
    public Doubt under(String other) {
        return new Doubt(other, doubt, text, records);
    }
}
