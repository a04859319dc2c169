package casus.shell.prompt;

import casus.shell.line.ScenarioText;
import casus.shell.line.Tokens;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Reads a line for JLine as {@link Tokens} reads it for everybody. */
final class LineParser implements Parser {
    private final BooleanSupplier waiting;

    /** {@code waiting} says whether more has been typed, or pasted, than has been read. */
    LineParser(BooleanSupplier waiting) {
        this.waiting = waiting;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (ScenarioText.begins(line)) return scenario(line, cursor, context);
        Tokens all = Tokens.of(line);
        if (context == ParseContext.ACCEPT_LINE && !all.isComplete()) {
            throw new EOFError(-1, -1, "the line goes on", all.open().wanted());
        }
        return new Line(line, cursor, Tokens.of(line.substring(0, cursor)).words());
    }

    /** A scenario goes on until an empty line; one within what was pasted does not end it. */
    private Line scenario(String text, int cursor, ParseContext context) {
        boolean ends = ScenarioText.isEnded(text) && !waiting.getAsBoolean();
        if (context == ParseContext.ACCEPT_LINE && !ends)
            throw new EOFError(-1, -1, "the scenario goes on", "an empty line");
        return new Line(text, cursor, List.of());
    }

    /** Neither is special here: a backslash is known to the tokens, and there are no variables. */
    @Override
    public boolean isEscapeChar(char character) {
        return false;
    }

    /**
     * A line up to the cursor.
     *
     * @param before its words up to there; the last one is being typed if it reaches the cursor
     */
    private record Line(String line, int cursor, List<Tokens.Word> before) implements CompletingParsedLine {
        private boolean isInWord() {
            return !before.isEmpty() && before.get(before.size() - 1).end() == cursor;
        }

        @Override
        public String word() {
            return isInWord() ? before.get(before.size() - 1).text() : "";
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return isInWord() ? before.size() - 1 : before.size();
        }

        @Override
        public List<String> words() {
            List<String> words = new java.util.ArrayList<>(
                    before.stream().map(Tokens.Word::text).toList());
            if (!isInWord()) words.add("");
            return words;
        }

        @Override
        public int rawWordCursor() {
            return isInWord() ? cursor - before.get(before.size() - 1).start() : 0;
        }

        @Override
        public int rawWordLength() {
            return rawWordCursor();
        }

        /** A candidate as it has to stand in the line; while it is not whole, its quote stays open. */
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            if (candidate.isEmpty()) return ""; // nothing has been typed, and JLine takes back as much
            String typed = Tokens.typed(candidate.toString());
            boolean quoted = typed.startsWith("'") || typed.startsWith("\"");
            return complete || !quoted ? typed : typed.substring(0, typed.length() - 1);
        }
    }
}
