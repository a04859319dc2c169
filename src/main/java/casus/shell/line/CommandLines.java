package casus.shell.line;

import casus.diagnostics.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The commands of a text, each with all the lines that belong to it. */
public final class CommandLines {
    private final BufferedReader in;
    private int number;

    public CommandLines(BufferedReader in) {
        this.in = in;
    }

    /** Those of a text that is there as a whole. */
    public static List<Written> of(String text) {
        List<Written> all = new ArrayList<>();
        CommandLines lines = new CommandLines(new BufferedReader(new StringReader(text)));
        try {
            for (Written next = lines.next(); next != null; next = lines.next()) all.add(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /**
     * A command as it stands in the text.
     *
     * @param text all its lines
     * @param line the number of its first line, from 1
     */
    public record Written(String text, Tokens tokens, int line) {
        /** What is wrong with one that the text ends in the midst of. */
        public InvalidInput unfinished() {
            return InvalidInput.of(
                    "unfinished-line",
                    "casus",
                    "the script ends before " + tokens.open().wanted(),
                    null);
        }
    }

    /** The text of one line, with a line for each command: a semicolon outside quotes parts them. */
    public static String parted(String line) {
        StringBuilder lines = new StringBuilder(line);
        int start = 0;
        for (int at = 0; at < lines.length(); at++) {
            if (lines.charAt(at) != ';'
                    || !Tokens.of(lines.substring(start, at)).isComplete()) continue;
            lines.setCharAt(at, '\n');
            start = at + 1;
        }
        return lines.toString();
    }

    /** The next command, or null at the end. */
    public Written next() throws IOException {
        String line = line();
        if (line == null) return null;
        int first = number;
        StringBuilder text = new StringBuilder(line);
        while (!Tokens.of(text.toString()).isComplete() && (line = line()) != null)
            text.append('\n').append(line);
        return new Written(text.toString(), Tokens.of(text.toString()), first);
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line != null) number++;
        return number == 1 && line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
