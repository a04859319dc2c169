package casus.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks; a word that is longer than a line stands on its own. */
final class Wrapping {
    /** A blank at which no line ends. */
    static final char FIRM = '\u00a0';

    private Wrapping() {}

    /**
     * The lines of a text, a line feed in it ending one.
     *
     * @param first what stands before the first line
     * @param others what stands before each other line
     */
    static List<String> lines(String first, String others, String text, int width) {
        List<String> lines = new ArrayList<>();
        String before = first;
        for (String part : text.split("\n", -1)) {
            wrap(before, others, part, width, lines);
            before = others;
        }
        return lines;
    }

    private static void wrap(String first, String others, String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder(first);
        int columns = Columns.of(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            int more = Columns.of(word);
            if (!empty && columns + 1 + more > width) {
                lines.add(ended(line));
                line = new StringBuilder(others);
                columns = Columns.of(others);
                empty = true;
            }
            if (empty && word.isEmpty()) continue; // a line begins with a word
            if (!empty) line.append(' ');
            line.append(word);
            columns += more + (empty ? 0 : 1);
            empty = false;
        }
        lines.add(ended(line));
    }

    private static String ended(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') end--;
        return line.substring(0, end).replace(FIRM, ' ');
    }

    /** The columns of the longest word. */
    static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \n]", -1)) longest = Math.max(longest, Columns.of(word));
        return longest;
    }
}
