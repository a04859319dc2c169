package casus.shell.line;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a typed line, at the prompt or in a script. Blanks part words; {@code '...'} is taken as it stands; in
 * {@code "..."} a backslash takes the meaning off a quote or a backslash; elsewhere a backslash takes it off any
 * character, and at the end of a line joins the next one. A {@code #} at the start of a word begins a comment.
 *
 * @param words in order
 * @param open what is still missing at the end
 */
public record Tokens(List<Word> words, Open open) {
    private static final String PLAIN = "[^\\s'\"\\\\#]([^\\s'\"\\\\])*";

    /** What a line that goes on in the next one waits for. */
    public enum Open {
        NOTHING("nothing"),
        SINGLE("a closing '"),
        DOUBLE("a closing \""),
        BACKSLASH("what follows the \\ at its end");

        private final String wanted;

        Open(String wanted) {
            this.wanted = wanted;
        }

        /** In the reader's words. */
        public String wanted() {
            return wanted;
        }
    }

    /** A word without its quotes, and where it stands with them. */
    public record Word(String text, int start, int end) {}

    public Tokens {
        words = List.copyOf(words);
    }

    /** Reads a line, or several that belong together. */
    public static Tokens of(String line) {
        return new Reading(line).read();
    }

    /** Whether the line says all it has to say. */
    public boolean isComplete() {
        return open == Open.NOTHING;
    }

    /** The words as a command takes them; the name of the program before them is left out. */
    public List<String> command() {
        List<String> texts = words.stream().map(Word::text).toList();
        boolean named = !texts.isEmpty()
                && (texts.get(0).equals("casus") || texts.get(0).endsWith("/casus"));
        return named ? texts.subList(1, texts.size()) : texts;
    }

    /** A text as it can be typed, to be read as this one word. */
    public static String typed(String word) {
        if (word.matches(PLAIN)) return word;
        if (word.indexOf('\'') < 0) return "'" + word + "'";
        return "\"" + inDouble(word) + "\"";
    }

    /** A text as it is typed inside double quotes. */
    static String inDouble(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** One pass over a line. */
    private static final class Reading {
        private final String line;
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int at;
        private boolean something;

        Reading(String line) {
            this.line = line;
        }

        Tokens read() {
            while (at < line.length()) {
                char next = line.charAt(at);
                if (Character.isWhitespace(next)) at++;
                else if (next == '#') comment();
                else {
                    int start = at;
                    Open open = word();
                    if (something) words.add(new Word(word.toString(), start, at));
                    if (open != Open.NOTHING) return new Tokens(words, open);
                }
            }
            return new Tokens(words, Open.NOTHING);
        }

        private void comment() {
            int end = line.indexOf('\n', at);
            at = end < 0 ? line.length() : end;
        }

        private Open word() {
            Open open = Open.NOTHING;
            word.setLength(0);
            something = false;
            while (at < line.length() && open == Open.NOTHING && !Character.isWhitespace(line.charAt(at))) {
                char next = line.charAt(at++);
                if (next == '\'') open = single();
                else if (next == '"') open = quoted();
                else if (next == '\\') open = escaped();
                else append(next);
            }
            return open;
        }

        private void append(char next) {
            word.append(next);
            something = true;
        }

        private Open single() {
            int end = line.indexOf('\'', at);
            something = true;
            word.append(line, at, end < 0 ? line.length() : end);
            at = end < 0 ? line.length() : end + 1;
            return end < 0 ? Open.SINGLE : Open.NOTHING;
        }

        private Open quoted() {
            something = true;
            while (at < line.length()) {
                char next = line.charAt(at++);
                if (next == '"') return Open.NOTHING;
                boolean escape = next == '\\' && at < line.length() && "\"\\".indexOf(line.charAt(at)) >= 0;
                word.append(escape ? line.charAt(at++) : next);
            }
            return Open.DOUBLE;
        }

        private Open escaped() {
            if (at == line.length()) return Open.BACKSLASH;
            char next = line.charAt(at++);
            if (next != '\n') append(next);
            return Open.NOTHING;
        }
    }
}
