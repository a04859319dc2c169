package casus.facts;

/**
 * The grouping that a state joins.
 */
@Reads(value = "the grouping of {event} is {grouping}", absent = "name of the grouping of {event}")
public record Grouping(String event, String grouping, String path) implements Stated {}
