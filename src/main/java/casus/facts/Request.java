package casus.facts;

/**
 * A request for help that counts for an event, one that was withdrawn since too.
 *
 * @param requester the state that asks
 * @param addressee the organisation or state that is asked
 * @param purpose what is asked for
 * @param withdrawn whether it stands no longer
 */
@Reads(value = "{requester} asks {addressee} for {purpose}", absent = "request by {requester} that counts here")
public record Request(String event, String requester, String addressee, String purpose, boolean withdrawn, String path)
        implements Stated {}
