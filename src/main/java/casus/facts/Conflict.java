package casus.facts;

/**
 * Duties that contradict one another.
 *
 * @param about the event or the state that it is about
 */
@Reads("{why}")
public record Conflict(String kind, String about, String why) implements Conclusion {
    @Override
    public String id() {
        return "conflict:" + kind + ":" + about;
    }
}
