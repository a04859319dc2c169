package casus.facts;

/**
 * The decision that counts for an event: the last dated on its matter that names the event or none.
 */
@Reads("{body} takes up {matter} for {event}")
public record BallotFor(String ballot, String event, String body, String matter, String path) implements Stated {}
