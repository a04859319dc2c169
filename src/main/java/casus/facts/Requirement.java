package casus.facts;

import java.util.List;

/**
 * What more a clause asks of an event.
 *
 * @param test {@code region} where the event has to take place there, {@code author} where another party has to be behind it,
 *     {@code by} where somebody of a certain make has to
 * @param place the region, the instrument whose party has to be behind it, or of which make its author has to be
 * @param kind the kind of event of which that is asked, or empty for all that the clause answers
 * @param says the condition in words
 */
@Reads("{provision} asks an event to be {says}")
public record Requirement(String provision, String test, String place, String kind, String says, List<String> records)
        implements ClauseTerm {}
