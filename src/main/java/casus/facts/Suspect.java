package casus.facts;

/** A state that may be the attacker, and may not. */
@Reads("{state} may be the attacker of {event}")
public record Suspect(String event, String state, String path) implements Stated {}
