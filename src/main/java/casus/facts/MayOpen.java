package casus.facts;

/** A request for what duties under a clause wait for, whether or not any of them does now. */
@Reads("what {requester} asks for may open a gate under {provision}")
public record MayOpen(String provision, String event, String requester) implements Conclusion {
    @Override
    public String id() {
        return "may-open:" + provision + ":" + event + ":" + requester;
    }
}
