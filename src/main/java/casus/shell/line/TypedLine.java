package casus.shell.line;

import casus.diagnostics.InvalidInput;
import java.util.List;
import java.util.Optional;

/**
 * A line of a shell, typed or of a script: a command, and where what it prints goes.
 *
 * @param words of the command
 * @param program behind a {@code |}, as the shell of the system reads it, if there is one
 * @param file behind a {@code >} or {@code >>}, if there is one
 * @param isMore whether the file keeps what it has
 */
public record TypedLine(List<String> words, Optional<String> program, Optional<String> file, boolean isMore) {
    static final String TO_PROGRAM = "|";
    private static final String TO_FILE = ">";
    private static final String MORE = ">>";

    /**
     * Reads a line; the signs stand alone, with blanks on either side, and outside quotes.
     *
     * @throws InvalidInput if what has to stand before or behind one of them is not there
     */
    public static TypedLine of(String line) {
        List<Tokens.Word> words = Tokens.of(line).words();
        for (int at = 0; at < words.size(); at++) {
            Tokens.Word word = words.get(at);
            List<String> before = new Tokens(words.subList(0, at), Tokens.Open.NOTHING).command();
            String written = line.substring(word.start(), word.end());
            switch (written) {
                case TO_PROGRAM -> {
                    refuseNone(before, TO_PROGRAM);
                    String program = line.substring(word.end()).strip();
                    if (program.isEmpty()) throw wrong(TO_PROGRAM, "no program stands behind it");
                    return new TypedLine(before, Optional.of(program), Optional.empty(), false);
                }
                case TO_FILE, MORE -> {
                    refuseNone(before, word.text());
                    if (words.size() != at + 2)
                        throw wrong(word.text(), "one file has to stand behind it, and no more");
                    String file = words.get(at + 1).text();
                    return new TypedLine(
                            before,
                            Optional.empty(),
                            Optional.of(file),
                            word.text().equals(MORE));
                }
                default -> {
                    if (at > 0 && written.startsWith(TO_FILE)) throw joined(written);
                }
            }
        }
        return new TypedLine(Tokens.of(line).command(), Optional.empty(), Optional.empty(), false);
    }

    private static void refuseNone(List<String> before, String sign) {
        if (before.isEmpty()) throw wrong(sign, "no command stands before it");
    }

    private static InvalidInput joined(String written) {
        String sign = written.startsWith(MORE) ? MORE : TO_FILE;
        String hint = "put a blank after `" + sign + "`, or the whole in quotes if it is a word";
        return InvalidInput.of("wrong-line", written, "`" + sign + "` stands alone", hint);
    }

    private static InvalidInput wrong(String sign, String message) {
        return InvalidInput.of("wrong-line", sign, message, "in quotes it is a word like any other");
    }
}
