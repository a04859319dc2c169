package casus.facts;

import java.util.List;

/**
 * A state lies in a region.
 */
@Reads("{state} lies in {region}")
public record Located(String state, String region, List<String> records) implements Given {}
