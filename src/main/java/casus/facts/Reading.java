package casus.facts;

import java.util.List;

/**
 * The reading whose version of the law is applied.
 *
 * @param beyond whether the date lies after the last day its source speaks of
 */
@Reads(value = "reading {reading}", absent = "later word of {reading}")
public record Reading(String reading, boolean beyond, String text, List<String> records) implements Given {}
