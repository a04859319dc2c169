package casus.document;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the tokens of one file into a tree; refuses whatever is more than data. */
final class TreeReader {
    private static final int DEEPEST = 40;
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");
    private static final TokenStreamFactory YAML = new YAMLFactory();
    private static final TokenStreamFactory JSON = new JsonFactory();

    /** Stops the reading of a file that cannot be read on; the problem has been noted. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    private final String name;
    private final Document.Syntax syntax;
    private final List<String> lines;
    private final Problems problems;

    TreeReader(String name, Document.Syntax syntax, List<String> lines, Problems problems) {
        this.name = name;
        this.syntax = syntax;
        this.lines = lines;
        this.problems = problems;
    }

    /** The root, or null if the file cannot be read; the reason is among the problems. */
    Node read(String text) {
        boolean json = syntax == Document.Syntax.JSON;
        if (!json && tabs()) return null;
        try (JsonParser parser = json
                ? JSON.createParser(ObjectReadContext.empty(), text)
                : YAML.createParser(ObjectReadContext.empty(), new WholePairs(text))) {
            if (parser.nextToken() == null) {
                report("empty-file", SourceLocation.of(name), "the file holds no value", null);
                return null;
            }
            Node root = node(parser, 1);
            if (parser.nextToken() == null) return root;
            return refuseMore(root, parser) ? root : null;
        } catch (Unreadable e) {
            return null;
        } catch (JacksonException e) {
            problems.add(new SyntaxProblem(name, syntax, lines).of(e));
            return null;
        }
    }

    /** Says of further documents that there are some, or that all are empty; false where there is nothing to read on. */
    private boolean refuseMore(Node root, JsonParser parser) {
        SourceLocation second = at(parser.currentTokenLocation());
        boolean empty = isNothing(root);
        while (empty && parser.currentToken() != null) {
            empty = isNothing(node(parser, 1));
            parser.nextToken();
        }
        if (empty) report("empty-file", SourceLocation.of(name), "every document of the file is empty", null);
        else
            report(
                    "several-documents",
                    second,
                    "a second document in one file",
                    "give each document a file of its own");
        return !empty;
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNothing();
    }

    private boolean tabs() {
        int before = problems.count();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            int indent = 0;
            while (indent < line.length() && line.charAt(indent) == ' ') indent++;
            if (line.startsWith("\t", indent)) {
                report(
                        "tab",
                        new SourceLocation(name, number, indent + 1),
                        "a tab in the indentation",
                        "indent with blanks");
            }
        }
        return problems.count() > before;
    }

    private Node node(JsonParser parser, int depth) {
        SourceLocation at = at(parser.currentTokenLocation());
        if (depth > DEEPEST) {
            report("too-deep", at, "values are nested deeper than " + DEEPEST + " levels", null);
            throw new Unreadable();
        }
        refuseMagic(parser, at);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, at, depth);
            case START_ARRAY -> sequence(parser, at, depth);
            case VALUE_NULL -> new Node.Scalar("", Node.Scalar.Type.NOTHING, at);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(parser.getString(), Node.Scalar.Type.BOOLEAN, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.Scalar(parser.getString(), Node.Scalar.Type.NUMBER, at);
            default -> text(parser.getString(), at);
        };
    }

    /** A text, unless it stands there without quotes and is one of the ways in which YAML writes nothing. */
    private Node text(String text, SourceLocation at) {
        refuseHalves(text, at);
        boolean nothing = syntax == Document.Syntax.YAML && NOTHING.contains(text) && stands(text, at);
        return nothing
                ? new Node.Scalar("", Node.Scalar.Type.NOTHING, at)
                : new Node.Scalar(text, Node.Scalar.Type.TEXT, at);
    }

    /** A character beyond the first 65,536 is written in two halves; one of them alone is none. */
    private void refuseHalves(String text, SourceLocation at) {
        if (!hasHalves(text)) return;
        text.codePoints()
                .filter(point -> point <= 0xFFFF && Character.isSurrogate((char) point))
                .findFirst()
                .ifPresent(half -> problems.add(new Problem(
                        "half-character",
                        at,
                        String.format("U+%04X is half a character", half),
                        Document.line(lines, at),
                        Document.width(lines, at, text),
                        "write the character itself, or both halves of it")));
    }

    /** Whether any character is written in halves at all, as hardly any is. */
    private static boolean hasHalves(String text) {
        for (int at = 0; at < text.length(); at++) if (Character.isSurrogate(text.charAt(at))) return true;
        return false;
    }

    /** Whether a place of the file begins with this text. */
    private boolean stands(String text, SourceLocation at) {
        String line = Document.line(lines, at);
        return line != null && line.startsWith(text, at.column() - 1);
    }

    /** Tags, anchors and aliases ask the reader to do more than to read. */
    private void refuseMagic(JsonParser parser, SourceLocation at) {
        String what = null;
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) what = "an alias (`*`)";
        else if (parser.getObjectId() != null || isAnchor(at)) what = "an anchor (`&`)";
        else if (parser.getTypeId() != null) what = "a type tag (`!`)";
        if (what == null) return;
        report("not-data", at, what + " is not allowed here", "write the value out; put text that begins so in quotes");
        throw new Unreadable();
    }

    /** The parser tells the anchors of maps and lists only. */
    private boolean isAnchor(SourceLocation at) {
        return syntax == Document.Syntax.YAML && stands("&", at);
    }

    private Node mapping(JsonParser parser, SourceLocation at, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            SourceLocation keyAt = at(parser.currentTokenLocation());
            refuseMagic(parser, keyAt);
            refuseHalves(key, keyAt);
            parser.nextToken();
            Node value = node(parser, depth + 1);
            if (entries.putIfAbsent(key, value) == null) keys.put(key, keyAt);
            else duplicate(key, keyAt, keys.get(key));
        }
        return new Node.Mapping(entries, keys, at);
    }

    private void duplicate(String key, SourceLocation at, SourceLocation first) {
        problems.add(new Problem(
                "duplicate-key",
                at,
                "the key `" + key + "` stands here a second time",
                Document.line(lines, at),
                Document.width(lines, at, key),
                "it is first given in line " + first.line()));
    }

    private Node sequence(JsonParser parser, SourceLocation at, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(node(parser, depth + 1));
        return new Node.Sequence(items, at);
    }

    private SourceLocation at(TokenStreamLocation location) {
        return new SourceLocation(name, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private void report(String id, SourceLocation at, String message, String hint) {
        problems.add(new Problem(id, at, message, Document.line(lines, at), 1, hint));
    }
}
