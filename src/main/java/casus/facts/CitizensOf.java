package casus.facts;

/**
 * The state whose citizens are harmed.
 */
@Reads(value = "the harm of {event} is to citizens of {state}", absent = "word on whose citizens {event} harms")
public record CitizensOf(String event, String state, String path) implements Stated {}
