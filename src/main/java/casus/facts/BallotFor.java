package casus.facts;

/**
 * The decision that stands for an event: the last dated on its matter that counts for it.
 */
@Reads(value = "{body} takes up {matter} for {event}", absent = "decision of {body} on {matter} for {event}")
public record BallotFor(String ballot, String event, String body, String matter, String path) implements Stated {}
