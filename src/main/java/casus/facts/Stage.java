package casus.facts;

/**
 * What a body has to do about a provision that the event engages, or may.
 *
 * @param step {@code prepares decides executes}
 * @param rule how it comes to its act, or {@code not stated}
 */
@Reads("{body} {step} under {provision}; rule: {rule}")
public record Stage(String provision, String event, String step, String body, String rule) implements Conclusion {
    @Override
    public String id() {
        return "path:" + provision + ":" + event + ":" + step + ":" + body;
    }
}
