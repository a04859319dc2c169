package casus.facts;

import java.util.List;

/**
 * A record that a state did not sign, declined or left an instrument.
 */
@Reads(value = "{state} did not sign, declined or left {instrument}", absent = "refusal of {instrument} by {state}")
public record Declined(String instrument, String state, List<String> records) implements Given {}
