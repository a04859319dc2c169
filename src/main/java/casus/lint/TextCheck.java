package casus.lint;

import casus.clause.RuleFiles;
import casus.clause.RuleScanner;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bounds a rule pack before any parser sees it: how much there is, how deeply it is nested, and the two kinds of character
 * that make one reader see another text than the next.
 */
public final class TextCheck {
    private static final int FILES = 512;
    private static final int CHARACTERS = 4 << 20;
    private static final int TOKENS = 400_000;
    private static final int DEPTH = 8;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)*");

    private final RuleFiles files;
    private final Problems problems;

    public TextCheck(RuleFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    public void run() {
        long characters =
                files.texts().values().stream().mapToLong(String::length).sum();
        if (files.texts().size() > FILES) report(files.folder(), 0, "there are more than " + FILES + " rule files");
        if (characters > CHARACTERS) report(files.folder(), 0, "the rules are longer than 4 MiB");
        if (problems.count() > 0) return;
        files.texts().entrySet().forEach(this::file);
    }

    private void file(Map.Entry<String, String> file) {
        String shown = files.shown(file.getKey());
        String text = file.getValue();
        if (!NAME.matcher(file.getKey()).matches()) {
            report(shown, 0, "the name of the file has other signs than letters, digits, `.`, `_` and `-`");
        }
        for (int at = 0, line = 1; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') line++;
            if (letter == '\\') {
                report(shown, line, "a backslash stands in the text");
                return;
            }
            if (letter == '\r' && !text.startsWith("\n", at + 1)) {
                report(shown, line, "a carriage return stands within a line");
                return;
            }
        }
        int depth = 0;
        int count = 0;
        for (RuleScanner.Token token : RuleScanner.tokens(text, 1)) {
            if (token.is("(") || token.is("[") || token.is("{")) depth++;
            if (token.is(")") || token.is("]") || token.is("}")) depth--;
            if (depth > DEPTH || ++count > TOKENS) {
                report(
                        shown,
                        token.at().line(),
                        depth > DEPTH ? "parentheses are nested deeper than " + DEPTH : "the file is too long");
                return;
            }
        }
    }

    private void report(String where, int line, String message) {
        problems.add(Problem.of("rule-text", new SourceLocation(where, line, 0), message, null));
    }
}
