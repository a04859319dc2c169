package casus.model;

import java.util.List;

/**
 * What more a clause asks of the events that it answers.
 *
 * @param test one of the {@link #TESTS}
 * @param place the region, or the instrument whose party has to be behind the event
 * @param kinds the kinds of event of which an author is asked; empty for a region, which is asked of all
 * @param says the condition in words
 */
public record RequirementRecord(
        Provenance provenance, String provision, String test, String place, List<String> kinds, String says)
        implements ProvisionTerm {
    /** The event has to take place in a region. */
    public static final String REGION = "region";

    /** Another party of an instrument has to be behind the event. */
    public static final String AUTHOR = "author";

    /** What may be asked. */
    public static final List<String> TESTS = List.of(REGION, AUTHOR);

    public RequirementRecord {
        kinds = List.copyOf(kinds);
    }

    @Override
    public String label() {
        return "it asks an event to be " + says;
    }
}
