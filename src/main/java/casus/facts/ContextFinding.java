package casus.facts;

/**
 * Support, readiness or access that the event makes relevant; it binds no one.
 *
 * @param list {@code support readiness access}
 */
@Reads("{text}")
public record ContextFinding(String list, String mechanism, String event, String status, String text)
        implements Conclusion {
    @Override
    public String id() {
        return list + ":" + mechanism + ":" + event;
    }
}
