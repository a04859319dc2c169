package casus.document;

import casus.diagnostics.Plain;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files as text: UTF-8, of bounded size, with nothing in them that does not show itself. */
public final class PlainText {
    private PlainText() {}

    /** The text of a file; empty where it cannot be read as text, and the reason is among the problems. */
    public static Optional<String> read(Path file, String name, Document.Limit limit, Problems problems) {
        String trouble;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit.bytes + 1);
            if (bytes.length <= limit.bytes) {
                return Optional.of(withoutMark(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()));
            }
            trouble = "the file is " + limit.inWords();
        } catch (CharacterCodingException e) {
            trouble = "the file is not UTF-8 text";
        } catch (IOException e) {
            trouble = !Files.exists(file)
                    ? "there is no such file"
                    : Files.isDirectory(file) ? "this is a folder, not a file" : "the file cannot be read";
        }
        problems.add(Problem.of("unreadable-file", SourceLocation.of(name), trouble, null));
        return Optional.empty();
    }

    /** Some editors begin a file with a byte order mark; it says nothing here. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether a text holds something, and nothing that does not show itself; what it does hold is noted. */
    public static boolean isPlain(String text, String name, Problems problems) {
        int before = problems.count();
        refuseHiddenCharacters(text.lines().toList(), name, problems);
        if (text.isBlank()) {
            problems.add(Problem.of("empty-file", SourceLocation.of(name), "the file is empty", null));
        }
        return problems.count() == before;
    }

    private static void refuseHiddenCharacters(List<String> lines, String name, Problems problems) {
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            int column = firstHidden(line);
            if (column < 0) continue;
            problems.add(new Problem(
                    "control-character",
                    new SourceLocation(name, number, column + 1),
                    String.format("the character U+%04X does not belong in a text file", line.codePointAt(column)),
                    line,
                    1,
                    "delete it, or write what it stands for"));
            if (problems.count() > 20) return;
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
            if (point != '\t' && Plain.isHidden(point)) return column;
            column += Character.charCount(point);
        }
        return -1;
    }
}
