package casus.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What more a clause asks of the events that it answers.
 *
 * @param test one of the {@link #TESTS}
 * @param place the region, the instrument whose party has to be behind the event, or one of the {@link #AUTHORS}
 * @param kinds the kinds of event of which an author is asked; empty where it is asked of all
 * @param says the condition in words
 */
public record RequirementRecord(
        Provenance provenance, String provision, String test, String place, List<String> kinds, String says)
        implements ProvisionTerm {
    /** The event has to take place in a region. */
    public static final String REGION = "region";

    /** Another party of an instrument has to be behind the event. */
    public static final String AUTHOR = "author";

    /** Somebody of a certain make has to be behind the event. */
    public static final String BY = "by";

    /** By whom a clause asks an event to be that answers states alone, wherever they stand. */
    public static final String STATE = "state";

    /** What may be asked. */
    public static final List<String> TESTS = List.of(REGION, AUTHOR, BY);

    /** Who may be asked to be behind the event, in the word of the term, and the condition in words. */
    public static final SortedMap<String, String> AUTHORS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            STATE,
            "by a state",
            "outside",
            "from outside the parties",
            "state-or-group",
            "by a state or by a group from outside",
            "state-or-perhaps-group",
            "by a state or by a group from outside")));

    public RequirementRecord {
        kinds = List.copyOf(kinds);
    }

    @Override
    public String label() {
        return "it asks an event to be " + says;
    }
}
