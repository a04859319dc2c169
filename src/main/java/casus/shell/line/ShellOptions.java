package casus.shell.line;

import casus.diagnostics.InvalidInput;
import java.util.List;
import java.util.Optional;

/** What the program takes before any command: options of a shell, and the lines it is to run. */
public final class ShellOptions {
    /** Goes on with a script after a command that failed. */
    public static final String KEEP_GOING = "--keep-going";

    /** Writes no file and runs no program. */
    public static final String SAFE = "--safe";

    /** What follows are the commands. */
    public static final String COMMANDS = "-c";

    private static final List<String> FLAGS = List.of(KEEP_GOING, SAFE, Pager.NONE, "--debug");

    private ShellOptions() {}

    /** Whether words are options of a shell, and nothing else. */
    public static boolean are(List<String> words) {
        return FLAGS.containsAll(words);
    }

    /** What is wrong with the words of a command line that begin as those of a shell would; empty if it is something else. */
    static Optional<InvalidInput> misplaced(List<String> words) {
        int at = words.indexOf(COMMANDS);
        boolean begins = at >= 0 && are(words.subList(0, at));
        if (begins && at + 1 == words.size())
            return wrong(COMMANDS, "the lines to run are missing", "casus -c \"LINE; LINE\"");
        if (begins)
            return wrong(
                    words.get(at + 2 < words.size() ? at + 2 : at),
                    "the lines after -c are one word, in quotes, and nothing follows it",
                    "casus -c \"open FILE; assess\"");
        String first = words.get(0);
        if (!List.of(SAFE, KEEP_GOING).contains(first)) return Optional.empty();
        return wrong(
                first,
                "it is for a shell, not for a single command",
                "casus " + first + " -c \"LINE; LINE\", or casus " + first + " and the lines as its input");
    }

    private static Optional<InvalidInput> wrong(String where, String message, String hint) {
        return Optional.of(InvalidInput.of("wrong-option", where, message, hint));
    }
}
