package casus.facts;

/**
 * What becomes of a state's pledge.
 *
 * @param status a duty status, {@code victim}, {@code attacker}, {@code no-duty} or {@code kept-elsewhere}
 * @param duty id of the duty, or empty
 */
@Reads(value = "the pledge of {state} to {force}: {status}", absent = "account of the pledge of {state}")
public record Contribution(String force, String state, String event, String status, String duty) implements Conclusion {
    @Override
    public String id() {
        return "contribution:" + force + ":" + state + ":" + event;
    }
}
