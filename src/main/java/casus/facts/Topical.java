package casus.facts;

/**
 * An event is of the kind, or engages the clause, that something bears on.
 */
@Reads("{event} is what {bearing} is about")
public record Topical(String bearing, String event) implements Conclusion {
    @Override
    public String id() {
        return "topical:" + bearing + ":" + event;
    }
}
