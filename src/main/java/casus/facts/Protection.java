package casus.facts;

import java.util.List;

/**
 * A clause protects the parties of an instrument.
 */
@Reads("{provision} protects the parties of {instrument}")
public record Protection(String provision, String instrument, List<String> records) implements ClauseTerm {}
