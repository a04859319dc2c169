package casus.facts;

/**
 * A state that the grouping of an event is directed against.
 */
@Reads("the grouping of {event} is directed against {state}")
public record DirectedAgainst(String event, String state, String path) implements Stated {}
