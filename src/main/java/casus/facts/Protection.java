package casus.facts;

import java.util.List;

/**
 * A clause protects the parties of an instrument.
 */
@Reads(
        value = "{provision} protects the parties of {instrument}",
        absent = "instrument whose parties {provision} protects")
public record Protection(String provision, String instrument, List<String> records) implements ClauseTerm {}
