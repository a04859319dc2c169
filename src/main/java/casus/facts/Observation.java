package casus.facts;

/**
 * A judgement of an author that applies to the event; it changes no status.
 *
 * @param judgement its row, such as {@code R03}
 */
@Reads("{text}")
public record Observation(String judgement, String event, String basis, String text) implements Conclusion {
    @Override
    public String id() {
        return "observation:" + judgement + ":" + event;
    }
}
