package casus.shell.line;

import java.util.regex.Pattern;

/** A scenario that is typed or pasted where commands are. */
public final class ScenarioText {
    /** No command begins so: a key with a colon, the mark of a YAML document, a bracket of JSON. */
    private static final Pattern BEGIN = Pattern.compile("(-{3}|\\{|\"?[A-Za-z$][\\w$-]*\"?\\s*:(\\s|$)).*");

    private ScenarioText() {}

    /** Whether a text begins as a scenario does; comments and blank lines before it say nothing. */
    public static boolean begins(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> BEGIN.matcher(line).matches())
                .isPresent();
    }

    /** Whether it ends in a line that has nothing. */
    public static boolean isEnded(String text) {
        return text.substring(text.lastIndexOf('\n') + 1).isBlank();
    }
}
