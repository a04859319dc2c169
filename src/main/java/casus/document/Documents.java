package casus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The documents of a YAML stream. YAML knows three hyphens at the start of a line as nothing but the border of two
 * documents, and three dots as the end of one; documents that say nothing are left out.
 */
public final class Documents {
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    /**
     * One of them.
     *
     * @param text with the directives and comments before it
     * @param line of the stream at which the text begins, from 1
     */
    public record Part(String text, int line) {}

    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();
    private int start;
    private boolean begun;
    private boolean said;

    private Documents(List<String> lines) {
        this.lines = lines;
    }

    /** The documents of a text that say something; the text itself if there is none. */
    public static List<Part> of(String text) {
        Documents stream = new Documents(text.lines().toList());
        for (int at = 0; at < stream.lines.size(); at++) stream.next(at);
        if (stream.parts.isEmpty() && stream.start == 0) return List.of(new Part(text, 1));
        stream.end(stream.lines.size());
        return stream.parts.isEmpty() ? List.of(new Part(text, 1)) : stream.parts;
    }

    private void next(int at) {
        String line = lines.get(at);
        if (isMark(line, "---")) {
            if (said || begun) from(at); // what stands before the first border belongs to what follows it
            begun = true;
            say(line.substring(3));
        } else if (isMark(line, "...")) {
            from(at);
            start = at + 1;
        } else if (begun || said || !line.startsWith("%")) {
            say(line);
        }
    }

    private static boolean isMark(String line, String mark) {
        return line.startsWith(mark) && (line.length() == 3 || Character.isWhitespace(line.charAt(3)));
    }

    private void say(String line) {
        String text = line.strip();
        if (!text.isEmpty() && text.charAt(0) != '#' && !NOTHING.contains(text.replaceFirst("\\s+#.*", "")))
            said = true;
    }

    /** Another document begins in this line. */
    private void from(int at) {
        end(at);
        start = at;
        begun = false;
        said = false;
    }

    private void end(int at) {
        if (said) parts.add(new Part(String.join("\n", lines.subList(start, at)) + "\n", start + 1));
    }
}
