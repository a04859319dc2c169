package casus.facts;

import java.util.List;

/**
 * A state lies in a region.
 */
@Reads(value = "{state} lies in {region}", absent = "record that {state} lies in {region}")
public record Located(String state, String region, List<String> records) implements Given {}
