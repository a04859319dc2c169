package casus.document;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that has been read: its name as the user gave it, its lines, and its tree.
 */
public record Document(String name, List<String> lines, Node root) {
    /** A scenario file is a page or two; a file of the knowledge base a long chapter. */
    public enum Limit {
        SCENARIO(1 << 20),
        KNOWLEDGE(8 << 20),
        /** Many scenarios in one file. */
        BUNDLE(16 << 20);

        final int bytes;

        Limit(int bytes) {
            this.bytes = bytes;
        }

        /** Whether a text is too long for this. */
        public boolean isExceededBy(String text) {
            return text.length() > bytes || text.getBytes(StandardCharsets.UTF_8).length > bytes;
        }

        /** How a message says it. */
        public String inWords() {
            return "larger than " + bytes / 1024 + " KiB";
        }
    }

    /** How a text is written. */
    public enum Syntax {
        YAML,
        JSON;

        /** Told by the suffix of the file's name. */
        public static Syntax of(String name) {
            return Suffix.is(name, ".json") || Suffix.is(name, ".jsonl") ? JSON : YAML;
        }
    }

    /** Reads a file; what is wrong with it goes to {@code problems}, and then there may be no document. */
    public static Optional<Document> read(Path file, String name, Limit limit, Problems problems) {
        return PlainText.read(file, name, limit, problems)
                .flatMap(text -> parse(text, name, Syntax.of(name), problems));
    }

    /** Parses a text that need not come from a file. */
    public static Optional<Document> parse(String text, String name, Syntax syntax, Problems problems) {
        if (!PlainText.isPlain(text, name, problems)) return Optional.empty();
        List<String> lines = text.lines().toList();
        Node root = new TreeReader(name, syntax, lines, problems).read(text);
        return root == null ? Optional.empty() : Optional.of(new Document(name, lines, root));
    }

    /** A problem at a place of this document, with the line and a caret. */
    public Problem problem(String id, SourceLocation at, int width, String message, String hint) {
        return new Problem(id, at, message, line(lines, at), width, hint);
    }

    /** The line of a place, or null if there is none. */
    static String line(List<String> lines, SourceLocation at) {
        return at.line() > 0 && at.line() <= lines.size() ? lines.get(at.line() - 1) : null;
    }

    /** How much of its line a value takes up; of a map or a list the bracket or its first character. */
    int width(Node node) {
        return node instanceof Node.Scalar scalar ? width(lines, scalar.at(), scalar.text()) : 1;
    }

    /** How much of its line a text takes up, with the quotes it stands in. */
    static int width(List<String> lines, SourceLocation at, String text) {
        String line = line(lines, at);
        if (line == null || at.column() < 1 || at.column() > line.length()) return text.length();
        char first = line.charAt(at.column() - 1);
        return first == '"' || first == '\'' ? quoted(line.substring(at.column() - 1)) : text.length();
    }

    private static int quoted(String text) {
        char quote = text.charAt(0);
        char escape = quote == '"' ? '\\' : quote;
        for (int i = 1; i < text.length(); i++) {
            boolean escaped = text.charAt(i) == escape && i + 1 < text.length();
            if (escaped && (quote == '"' || text.charAt(i + 1) == quote)) i++;
            else if (text.charAt(i) == quote) return i + 1;
        }
        return text.length();
    }
}
