package casus.facts;

import java.util.List;

/**
 * What no source of the reading states about a provision.
 *
 * @param mechanism the mechanism that the provision belongs to
 */
@Reads("{text}")
public record Silence(String provision, String mechanism, String about, String text, List<String> records)
        implements Given {}
