package casus.facts;

/** A clause that an event engages, or may, by the law of its own day or by that of today. */
@Reads("{provision} applies to {event}, or may")
public record Applicable(String provision, String event) implements Conclusion {
    @Override
    public String id() {
        return "applicable:" + provision + ":" + event;
    }
}
