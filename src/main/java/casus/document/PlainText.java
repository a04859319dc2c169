package casus.document;

import casus.diagnostics.LookAlike;
import casus.diagnostics.Plain;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files as text: of bounded size, with nothing in them that does not show itself. */
public final class PlainText {
    private static final char MARK = '\uFEFF';
    private static final int MOST = 20;

    private PlainText() {}

    /** The text of a file; empty where it cannot be read as text, and the reason is among the problems. */
    public static Optional<String> read(Path file, String name, Document.Limit limit, Problems problems) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, limit, problems);
        } catch (IOException e) {
            problems.add(Problem.of("unreadable-file", SourceLocation.of(name), trouble(file), NearFile.hint(file)));
            return Optional.empty();
        }
    }

    /** Why a file cannot be read. */
    public static String trouble(Path file) {
        if (Files.isDirectory(file)) return "this is a folder, not a file";
        if (Files.exists(file)) return "the file cannot be read";
        return Files.isSymbolicLink(file) ? "this is a link that leads to no file" : "there is no such file";
    }

    /**
     * The text of what is read only once, such as a pipe.
     *
     * @throws IOException if it cannot be read
     */
    static Optional<String> read(InputStream in, String name, Document.Limit limit, Problems problems)
            throws IOException {
        byte[] bytes = in.readNBytes(limit.bytes + 1);
        Optional<Problem> other = new Foreign(name).problem(bytes);
        if (other.isPresent()) {
            problems.add(other.get());
            return Optional.empty();
        }
        if (bytes.length <= limit.bytes)
            return new Decoding(name, problems).text(bytes).map(PlainText::withoutMarks);
        problems.add(Problem.of("unreadable-file", SourceLocation.of(name), "the file is " + limit.inWords(), null));
        return Optional.empty();
    }

    /** Some editors begin a file with a byte order mark, and files are joined to one; it says nothing here. */
    private static String withoutMarks(String text) {
        if (text.indexOf(MARK) < 0) return text;
        StringBuilder without = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean start = at == 0 || text.charAt(at - 1) == '\n';
            if (text.charAt(at) != MARK || !start) without.append(text.charAt(at));
        }
        return without.toString();
    }

    /** Whether a text holds something, and nothing that does not show itself; what it does hold is noted. */
    public static boolean isPlain(String text, String name, Problems problems) {
        int before = problems.count();
        List<String> lines = text.lines().toList();
        if (new Conflict(name, lines, problems).isThere()) return false;
        refuseHiddenCharacters(lines, name, problems);
        if (text.isBlank()) {
            problems.add(Problem.of("empty-file", SourceLocation.of(name), "the file is empty", null));
        }
        return problems.count() == before;
    }

    private static void refuseHiddenCharacters(List<String> lines, String name, Problems problems) {
        int found = 0;
        for (int number = 1; number <= lines.size() && found < MOST; number++) {
            String line = lines.get(number - 1);
            int column = firstHidden(line);
            if (column < 0) continue;
            found++;
            problems.add(new Problem(
                    "control-character",
                    new SourceLocation(name, number, column + 1),
                    "the character " + LookAlike.number(line.codePointAt(column)) + " does not belong in a text file",
                    line,
                    1,
                    "delete it, or write what it stands for"));
        }
    }

    private static int firstHidden(String line) {
        int column = 0;
        while (column < line.length()) {
            char letter = line.charAt(column);
            if (letter >= ' ' && letter < 0x7F) { // as nearly all are
                column++;
                continue;
            }
            int point = line.codePointAt(column);
            if (point != '\t' && Plain.isHidden(point) && !Plain.isNeeded(point)) return column;
            column += Character.charCount(point);
        }
        return -1;
    }
}
