package casus.facts;

/**
 * Duties that contradict one another.
 */
@Reads("{why}")
public record Conflict(String kind, String event, String why) implements Conclusion {
    @Override
    public String id() {
        return "conflict:" + kind + ":" + event;
    }
}
