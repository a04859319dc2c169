package casus.document;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.List;

/** The marks that a merge leaves in a file where both sides have changed the same lines. */
final class Conflict {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>>";

    private final String name;
    private final List<String> lines;
    private final Problems problems;

    Conflict(String name, List<String> lines, Problems problems) {
        this.name = name;
        this.lines = lines;
        this.problems = problems;
    }

    /** Whether there is one; each that is there is noted, by its first mark. */
    boolean isThere() {
        boolean inside = false;
        boolean found = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!isMark(line)) continue;
            if (!inside || line.startsWith(OURS)) note(at, line);
            inside = !line.startsWith(THEIRS);
            found = true;
        }
        return found;
    }

    /** A row of equal signs alone may be a line under a heading in a comment of rules. */
    private boolean isMark(String line) {
        if (line.length() < BETWEEN.length()) return false;
        return switch (line.charAt(0)) {
            case '<' -> isMark(line, OURS);
            case '|' -> isMark(line, BASE);
            case '>' -> isMark(line, THEIRS);
            case '=' -> line.equals(BETWEEN) && !Suffix.is(name, ".drl");
            default -> false;
        };
    }

    private static boolean isMark(String line, String mark) {
        return line.equals(mark) || line.startsWith(mark + " ");
    }

    private void note(int at, String line) {
        problems.add(new Problem(
                "conflict",
                new SourceLocation(name, at + 1, 1),
                "a merge has left its conflict here",
                line,
                BETWEEN.length(),
                "keep the lines of one side, and delete the marks"));
    }
}
