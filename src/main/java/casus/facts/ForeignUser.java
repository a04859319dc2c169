package casus.facts;

/**
 * The state that is to use a base on the territory of another.
 */
@Reads(value = "the user of {event} is {state}", absent = "word on the user of {event}")
public record ForeignUser(String event, String state, String path) implements Stated {}
