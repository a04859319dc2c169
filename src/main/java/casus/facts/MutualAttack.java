package casus.facts;

/**
 * Two events of which each has for its attacker the state that the other strikes.
 */
@Reads("{event} and {other} are attacks of two states on one another")
public record MutualAttack(String event, String other) implements Conclusion {
    @Override
    public String id() {
        return "mutual-attack:" + event + ":" + other;
    }
}
