package casus.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a rule into words, texts and signs, with their places. */
final class RuleScanner {
    /** What a piece of the text is. */
    enum Kind {
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
    record Token(Kind kind, String text, String words, int from, int until, Place at) {
        boolean is(String sign) {
            return kind != Kind.TEXT && text.equals(sign);
        }
    }

    private static final Pattern PIECE = Pattern.compile(
            "(?<blank>\\s+)|//(?<line>[^\\n]*)|(?<block>/\\*(?s:.*?)\\*/)|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
                    + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<number>\\d+)|(?<sign>==|!=|<=|>=|&&|\\|\\||.)");

    private RuleScanner() {}

    /** The pieces, and one for the end. */
    static List<Token> tokens(String text, int firstLine) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        StringBuilder words = new StringBuilder();
        int line = firstLine;
        int lineStart = 0;
        int seen = 0;
        while (piece.lookingAt()) {
            for (int at = text.indexOf('\n', seen); at >= 0 && at < piece.start(); at = text.indexOf('\n', seen)) {
                line++;
                seen = lineStart = at + 1;
            }
            if (piece.group("line") != null) {
                words.append(' ').append(piece.group("line").replace("...", " ").strip());
            } else if (piece.group("blank") == null && piece.group("block") == null) {
                Place at = new Place(line, piece.start() - lineStart + 1);
                String comment = words.toString().strip();
                tokens.add(new Token(kind(piece), piece.group(), comment, piece.start(), piece.end(), at));
                words.setLength(0);
            }
            piece.region(piece.end(), text.length());
        }
        tokens.add(new Token(Kind.END, "", "", text.length(), text.length(), new Place(line, 1)));
        return tokens;
    }

    private static Kind kind(Matcher piece) {
        if (piece.group("word") != null) return Kind.WORD;
        if (piece.group("text") != null) return Kind.TEXT;
        return piece.group("number") != null ? Kind.NUMBER : Kind.SIGN;
    }
}
