package casus.facts;

/**
 * A member that a pledge or a refusal connects with an instrument, but that is not bound by it.
 */
@Reads("{bearer} is not bound by {provision}")
public record NotBound(String provision, String bearer, String towards, String event, String kind, String modality)
        implements Conclusion {
    @Override
    public String id() {
        return "not-bound:" + provision + ":" + bearer + ":" + event;
    }
}
