package casus.shell.line;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that shows text a screen at a time: {@code CASUS_PAGER}, else {@code PAGER}, else {@code less} where there is one.
 *
 * @param command as a shell reads it
 * @param lines of the screen that text may fill
 * @param columns of the screen
 */
public record Pager(String command, int lines, int columns) {
    /** No pager for a command, or for a whole shell. */
    public static final String NONE = "--no-pager";

    private static final String WATCH = "--watch";
    private static final String USUAL = "less";

    /** How {@code less} behaves where nobody says otherwise: it ends at once where all fits, and leaves the text there. */
    private static final Map<String, String> LESS = Map.of("LESS", "FRX");

    /** The one to use for a command of the system's shell; empty where results go to no terminal, or nobody wants one. */
    public static Optional<Pager> measured() {
        return of(measured("casus.lines"), measured("casus.columns"));
    }

    /** The one to use on a screen of so many lines and columns; empty where nobody wants one. */
    public static Optional<Pager> of(int lines, int columns) {
        if (lines < 2) return Optional.empty();
        return command(System.getenv()).map(command -> new Pager(command, lines - 1, Math.max(1, columns)));
    }

    /** Whether the words of a command, or of the program, say that there is to be none. */
    public static boolean isUnwanted(List<String> words) {
        return words.contains(NONE) || words.contains(WATCH);
    }

    /** What the environment asks for; empty for none. */
    static Optional<String> command(Map<String, String> environment) {
        return Stream.of("CASUS_PAGER", "PAGER")
                .map(environment::get)
                .filter(value -> value != null)
                .findFirst()
                .or(() -> has(USUAL, environment) ? Optional.of(USUAL) : Optional.empty())
                .map(String::strip)
                .filter(command -> !command.isEmpty() && !command.equals("cat"));
    }

    private static boolean has(String program, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> new File(folder, program).canExecute());
    }

    /** What the launcher has measured; 0 where there is no terminal. */
    private static int measured(String property) {
        String measured = System.getProperty(property, "");
        return measured.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(measured) : 0;
    }

    /** Begins it; empty where it cannot be begun. */
    Optional<Process> start() {
        try {
            return Optional.of(Program.reading(command, LESS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
