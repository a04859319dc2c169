package casus.facts;

import java.util.List;

/**
 * A clause leaves out a kind of event that it would answer by its other words.
 */
@Reads(value = "{provision} leaves out {kind}", absent = "words by which {provision} leaves out {kind}")
public record Exclusion(String provision, String kind, List<String> records) implements ClauseTerm {}
