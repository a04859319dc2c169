package casus.clause;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a rule into words, texts and signs, with their places. It runs at every start, so it is plain. */
public final class RuleScanner {
    /** What a piece of the text is. */
    public enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    /**
     * A piece of the text.
     *
     * @param words the comment before it, without dots; empty if there is none
     * @param from where it begins in the text
     */
    public record Token(Kind kind, String text, String words, int from, int until, Place at) {
        public boolean is(String sign) {
            return kind != Kind.TEXT && text.equals(sign);
        }
    }

    private static final List<String> DOUBLE = List.of("==", "!=", "<=", ">=", "&&", "||");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int line;
    private int lineStart;
    private int at;

    private RuleScanner(String text, int firstLine) {
        this.text = text;
        this.line = firstLine;
    }

    /** The pieces, and one for the end. */
    public static List<Token> tokens(String text, int firstLine) {
        return new RuleScanner(text, firstLine).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (letter <= ' ') {
                at++;
            } else if (text.startsWith("//", at)) {
                comment();
            } else if (text.startsWith("/*", at)) {
                block();
            } else {
                piece(letter);
            }
        }
        tokens.add(new Token(Kind.END, "", "", at, at, new Place(line, 1)));
        return tokens;
    }

    private void comment() {
        int end = until('\n');
        words.append(' ').append(text.substring(at + 2, end).replace("...", " ").strip());
        at = end;
    }

    private void block() {
        int closing = text.indexOf("*/", at + 2);
        int end = closing < 0 ? text.length() : closing + 2;
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private int until(char last) {
        int end = text.indexOf(last, at);
        return end < 0 ? text.length() : end;
    }

    private void piece(char first) {
        int from = at;
        Kind kind;
        if (first == '"') {
            kind = Kind.TEXT;
            quoted();
        } else if (Character.isDigit(first)) {
            kind = Kind.NUMBER;
            while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
        } else if (Character.isJavaIdentifierStart(first)) {
            kind = Kind.WORD;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) at++;
        } else {
            kind = Kind.SIGN;
            boolean two = at + 2 <= text.length() && DOUBLE.contains(text.substring(at, at + 2));
            at += two ? 2 : 1;
        }
        Place place = new Place(line, from - lineStart + 1);
        tokens.add(new Token(kind, text.substring(from, at), words.toString().strip(), from, at, place));
        words.setLength(0);
    }

    /** To the closing quotation mark, or to the end of the line where there is none. */
    private void quoted() {
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at < text.length() && text.charAt(at) == '"') at++;
        at = Math.min(at, text.length());
    }
}
