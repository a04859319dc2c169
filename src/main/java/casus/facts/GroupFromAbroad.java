package casus.facts;

/**
 * Under one view of who is behind an attack it is not certainly the act of a state, and not from inside the target.
 *
 * @param view as in {@link Author}
 * @param origin where it comes from: a state, or {@code unknown}
 */
@Reads("as {view}, a group from abroad is behind {event}, or may be")
public record GroupFromAbroad(String event, String view, String origin) implements Conclusion {
    @Override
    public String id() {
        return "group-from-abroad:" + event + ":" + view;
    }
}
