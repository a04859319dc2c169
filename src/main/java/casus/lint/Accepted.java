package casus.lint;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import casus.document.PlainText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The warnings that whoever keeps the rules has looked at and lets stand: lines {@code <warning> <rule>: <why>} of the
 * file {@code lint.txt} beside the rules. One that no longer warns is itself a warning.
 */
public final class Accepted {
    private static final String FILE = "lint.txt";
    private static final Pattern LINE = Pattern.compile("([a-z-]+) ([a-zA-Z0-9/-]+): (.+)");

    private record Line(SourceLocation at, String text) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    private Accepted() {}

    /** Reads the list; without a file it is empty. */
    public static Accepted read(Path folder) {
        Accepted accepted = new Accepted();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) accepted.read(file, folder.getFileName() + "/" + FILE);
        return accepted;
    }

    private void read(Path file, String shown) {
        List<String> all = PlainText.read(file, shown, Document.Limit.KNOWLEDGE, problems)
                .filter(text -> PlainText.isPlain(text, shown, problems))
                .map(text -> text.lines().toList())
                .orElse(List.of());
        for (int at = 0; at < all.size(); at++) {
            String line = all.get(at).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            SourceLocation place = new SourceLocation(shown, at + 1, 1);
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) lines.put(matcher.group(1) + " " + matcher.group(2), new Line(place, line));
            else
                problems.add(
                        warning("lint-entry", place, line, "the line accepts nothing", "`<warning> <rule>: <why>`"));
        }
    }

    /** The warnings that are not accepted, and what is wrong with the list. */
    public List<Problem> without(List<Problem> warnings) {
        Map<String, Line> idle = new LinkedHashMap<>(lines);
        List<Problem> left = new ArrayList<>(problems.sorted());
        for (Problem warning : warnings) {
            String key = warning.id() + " " + warning.message().replaceFirst("^rule `([^`]*)`.*", "$1");
            idle.remove(key);
            if (!lines.containsKey(key)) left.add(warning);
        }
        idle.forEach((key, line) -> left.add(warning(
                "lint-entry", line.at(), line.text(), "there is no such warning as `" + key + "`", "drop the line")));
        return left;
    }

    private static Problem warning(String id, SourceLocation at, String line, String message, String hint) {
        return new Problem(id, at, message, line, line.length(), hint).asWarning();
    }
}
