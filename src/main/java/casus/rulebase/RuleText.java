package casus.rulebase;

import casus.diagnostics.Plain;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the text of one rule file: UTF-8, and nothing in it that does not show itself. */
final class RuleText {
    private final String name;
    private final Problems problems;

    RuleText(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The text, or empty where it is no text; the reason is among the problems. */
    Optional<String> read(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.isBlank()) refuse("empty-file", "the file is empty");
            refuseHiddenCharacters(text.lines().toList());
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            refuse("unreadable-file", "the file is not UTF-8 text");
        } catch (IOException e) {
            refuse("unreadable-file", "the file cannot be read");
        }
        return Optional.empty();
    }

    private void refuse(String id, String trouble) {
        problems.add(Problem.of(id, SourceLocation.of(name), trouble, null));
    }

    private void refuseHiddenCharacters(List<String> lines) {
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
        }
    }

    private static int firstHidden(String line) {
        for (int column = 0; column < line.length(); column += Character.charCount(line.codePointAt(column))) {
            int point = line.codePointAt(column);
            if (point != '\t' && Plain.isHidden(point)) return column;
        }
        return -1;
    }
}
