package casus.facts;

import java.util.List;

/**
 * A state that a programme serves.
 */
@Reads(value = "{programme} serves {state}", absent = "service of {programme} to {state}")
public record Serves(String programme, String mechanism, String state, List<String> records) implements Given {}
