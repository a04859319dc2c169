package casus.shell.line;

import java.util.Map;

/** Whether a terminal is to show colours. */
public final class Colours {
    private Colours() {}

    /** Not where {@code NO_COLOR} says so, nor on a terminal that is known to have none. */
    public static boolean areWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }
}
