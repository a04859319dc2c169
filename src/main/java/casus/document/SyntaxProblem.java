package casus.document;

import casus.diagnostics.LookAlike;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in sentences of its own why a text is no YAML or no JSON; those of the parsers speak of their insides. */
final class SyntaxProblem {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.+-]*");
    private static final Pattern FORBIDDEN = Pattern.compile("found character '(.+)' that cannot start any token");
    private static final Pattern MISSING = Pattern.compile("expected (',' or '.'), but got");
    private static final String QUOTE = "put the text in quotes";

    private final String name;
    private final Document.Syntax syntax;
    private final List<String> lines;

    SyntaxProblem(String name, Document.Syntax syntax, List<String> lines) {
        this.name = name;
        this.syntax = syntax;
        this.lines = lines;
    }

    Problem of(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            Problem problem = yaml(marked);
            return disguised(problem.at())
                    .or(() -> disguised(at(marked.getProblemMark())))
                    .or(() -> disguised(at(marked.getContextMark())))
                    .orElse(problem);
        }
        SourceLocation at = at(e.getLocation());
        Problem problem = syntax == Document.Syntax.JSON ? json(e, at) : key(e.getOriginalMessage(), at);
        return disguised(problem.at()).orElse(problem);
    }

    /** A sign in the line of a problem that only looks like one of those that make the syntax, where such a one may stand. */
    private Optional<Problem> disguised(SourceLocation at) {
        String line = line(at);
        for (int column = 0; column < line.length(); column++) {
            String like = LookAlike.sign(line.charAt(column));
            if (like.isEmpty() || !isSyntax(line, column, like)) continue;
            String message = LookAlike.number(line.charAt(column)) + " stands here for "
                    + (like.equals(" ") ? "a blank" : "`" + like + "`");
            SourceLocation place = new SourceLocation(name, at.line(), column + 1);
            String hint = like.equals(" ") ? "write a blank" : "write `" + like + "`";
            return Optional.of(syntax(place, 1, message, hint));
        }
        return Optional.empty();
    }

    /** Whether a value or a key may begin or end at a column, so that within a text the same sign is one like others. */
    private static boolean isSyntax(String line, int column, String like) {
        String before = line.substring(0, column).stripTrailing();
        if (like.equals(":") || like.equals(",") || "{}[]".contains(like)) return true;
        boolean start =
                before.codePoints().allMatch(point -> LookAlike.sign(point).equals(" "))
                        || "-:,{[?".indexOf(before.charAt(before.length() - 1)) >= 0;
        String after = line.substring(column + 1).strip();
        return start || (!after.isEmpty() && ":,}]#".indexOf(after.charAt(0)) >= 0);
    }

    private Problem yaml(MarkedYamlEngineException e) {
        SourceLocation at = at(e.getProblemMark());
        SourceLocation opened = at(e.getContextMark());
        String problem = e.getProblem();
        Matcher forbidden = FORBIDDEN.matcher(problem);
        Matcher missing = MISSING.matcher(problem);
        if (forbidden.lookingAt()) return forbidden(forbidden.group(1), at);
        if (missing.lookingAt()) {
            String either = missing.group(1).replace('\'', '`');
            return syntax(opened, 1, "a " + either + " is missing in what opens here", null);
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return unclosed(opened);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return syntax(opened, 1, "a `:` is missing after the key", null);
        }
        if (problem.startsWith("mapping values are not allowed") && before(at).contains(": ")) {
            return syntax(at, 1, "a second `:` in one value", QUOTE);
        }
        if (before(at).isBlank() || problem.startsWith("mapping values")) {
            return syntax(
                    at,
                    1,
                    "the line is not indented like those it belongs to",
                    "begin all keys of one map in the same column");
        }
        return misfit(at, QUOTE);
    }

    private Problem unclosed(SourceLocation quote) {
        return syntax(quote, 1, "the quote that opens here is not closed", null);
    }

    private Problem forbidden(String character, SourceLocation at) {
        return character.contains("TAB")
                ? syntax(at, 1, "a tab stands where a blank belongs", "write a blank")
                : syntax(at, 1, "a value cannot begin with `" + character + "`", QUOTE);
    }

    /** YAML that is sound, but has a key that is more than a word. */
    private Problem key(String message, SourceLocation end) {
        boolean list = message.contains("+SEQ");
        if (!list && !message.contains("+MAP")) return misfit(end, QUOTE);
        boolean bracket = before(end).endsWith(list ? "[" : "{");
        SourceLocation at = bracket ? new SourceLocation(name, end.line(), end.column() - 1) : end;
        return problem("wrong-type", at, 1, "a key is a word, not " + (list ? "a list" : "a map"), null);
    }

    private Problem json(JacksonException e, SourceLocation at) {
        if (e instanceof StreamConstraintsException) return syntax(at, 1, "a number in it is too long", null);
        if (e instanceof UnexpectedEndOfInputException) {
            return syntax(at, 1, "the file ends before all that it opens is closed", null);
        }
        String before = before(at);
        if (e.getOriginalMessage().startsWith("Illegal unquoted character")) {
            return unclosed(new SourceLocation(name, at.line(), before.lastIndexOf('"') + 1));
        }
        int word = before.length();
        while (word > 0 && WORD.matcher(before.substring(word - 1, word)).matches()) word--;
        return misfit(new SourceLocation(at.file(), at.line(), word + 1), null);
    }

    private Problem misfit(SourceLocation at, String hint) {
        String rest = line(at).substring(before(at).length());
        if (rest.isEmpty()) return syntax(at, 1, "the line ends too early", hint);
        Matcher word = WORD.matcher(rest);
        int end = word.lookingAt() && word.end() > 0 ? word.end() : Character.charCount(rest.codePointAt(0));
        String what = rest.substring(0, end);
        String message = "`" + what + "` does not fit here";
        if (before(at).endsWith("\\")) return syntax(at, end, message, "write two of them for a backslash");
        return syntax(at, end, message, hint == null ? jsonHint(what, at) : hint);
    }

    private String jsonHint(String what, SourceLocation at) {
        String above = String.join("\n", lines.subList(0, Math.max(0, at.line() - 1)));
        String before = (above + "\n" + before(at)).strip();
        if (what.equals("/") || what.equals("#")) return "JSON has no comments; a .yaml file may have them";
        if (what.equals("]") || what.equals("}")) return before.endsWith(",") ? "take out the comma before it" : null;
        boolean awaited = before.isEmpty() || "{[:,".indexOf(before.charAt(before.length() - 1)) >= 0;
        return awaited ? "text stands in double quotes" : "a comma or a colon may be missing before it";
    }

    private String line(SourceLocation at) {
        String line = Document.line(lines, at);
        return line == null ? "" : line;
    }

    private String before(SourceLocation at) {
        return line(at).substring(0, Math.max(0, Math.min(line(at).length(), at.column() - 1)));
    }

    private SourceLocation at(Optional<Mark> mark) {
        return mark.map(place -> new SourceLocation(name, place.getLine() + 1, place.getColumn() + 1))
                .orElse(SourceLocation.of(name));
    }

    private SourceLocation at(TokenStreamLocation location) {
        return location == null
                ? SourceLocation.of(name)
                : new SourceLocation(name, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private Problem syntax(SourceLocation at, int width, String message, String hint) {
        return problem("syntax", at, width, "this is not " + syntax + ": " + message, hint);
    }

    private Problem problem(String id, SourceLocation at, int width, String message, String hint) {
        return new Problem(id, at, message, Document.line(lines, at), width, hint);
    }
}
