package casus.facts;

/**
 * A request for help.
 */
@Reads(value = "{requester} asks {addressee} for {purpose}", absent = "request by {requester} that counts here")
public record Request(String requester, String addressee, String purpose, String path) implements Stated {}
