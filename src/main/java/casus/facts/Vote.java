package casus.facts;

/**
 * One vote: {@code for against abstain}.
 */
@Reads(value = "{state} votes {choice}", absent = "vote {choice} by {state}")
public record Vote(String ballot, String state, String choice, String path) implements Stated {}
