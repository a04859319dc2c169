package casus.model;

import java.util.List;

/**
 * What a body does about a provision.
 *
 * @param step {@code prepares}, {@code decides} or {@code executes}
 * @param rule how it comes to its act, as far as a source says
 */
public record CompetenceRecord(
        Provenance provenance, String body, String provision, String step, String rule, Period period)
        implements Entry {
    public static final String DECIDES = "decides";
    public static final String EXECUTES = "executes";

    /** What a body can do, in the order of doing it. */
    public static final List<String> STEPS = List.of("prepares", DECIDES, EXECUTES);

    public static final String NOT_STATED = "not stated";

    @Override
    public String label() {
        return body + " " + step + " under " + provision;
    }
}
