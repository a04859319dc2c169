package casus.facts;

/**
 * Where a body stands on a matter.
 */
@Reads("{body} on {matter}: {outcome}")
public record Decision(String body, String matter, String outcome) implements Conclusion {
    @Override
    public String id() {
        return "decision:" + body + ":" + matter;
    }
}
