package casus.diagnostics;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is wrong, told in the reader's words.
 *
 * @param severity whether it stands in the way or is only to be looked at
 * @param id stable kebab-case name of the kind of problem
 * @param at where it is
 * @param message one lowercase clause without full stop, the user's values in backticks
 * @param excerpt the line it stands on, or null
 * @param width how many characters the caret underlines
 * @param hint what to do next, or null
 */
public record Problem(
        Severity severity, String id, SourceLocation at, String message, String excerpt, int width, String hint)
        implements Comparable<Problem> {
    /** Whether a problem keeps what was read from being used. */
    public enum Severity {
        ERROR,
        WARNING;

        /** As it stands before a problem. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::id).thenComparing(Problem::message);
    private static final int EXCERPT = 160;
    private static final int LONGEST = 1 << 9;

    public Problem {
        message = shortened(message);
        hint = LookAlike.quotedIn(message).orElse(hint); // which a reader could look for long
        hint = hint == null ? null : shortened(hint);
    }

    /** An error. */
    public Problem(String id, SourceLocation at, String message, String excerpt, int width, String hint) {
        this(Severity.ERROR, id, at, message, excerpt, width, hint);
    }

    /** Values of a user stand in messages, and may be as long as a file. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        int half = LONGEST / 2;
        return text.substring(0, half) + " ... " + text.substring(text.length() - half);
    }

    /** A problem without excerpt. */
    public static Problem of(String id, SourceLocation at, String message, String hint) {
        return new Problem(id, at, message, null, 0, hint);
    }

    /** The same as a warning. */
    public Problem asWarning() {
        return new Problem(Severity.WARNING, id, at, message, excerpt, width, hint);
    }

    /** The same with what to do next. */
    public Problem withHint(String other) {
        return new Problem(severity, id, at, message, excerpt, width, other);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The problem as the user reads it, without a final line break. */
    public String render() {
        StringBuilder text = new StringBuilder(severity.word() + "[" + id + "]: " + Plain.line(at + ": " + message));
        if (excerpt != null && at.column() > 0) caret(text);
        if (hint != null) text.append("\n hint: ").append(Plain.line(hint));
        return text.toString();
    }

    private void caret(StringBuilder text) {
        int start = Math.max(0, at.column() - 1 - EXCERPT / 2);
        int end = Math.min(excerpt.length(), start + EXCERPT);
        int from = at.column() - 1;
        if (from > end) return;
        String before = Plain.line(excerpt.substring(start, from));
        String marked = Plain.line(excerpt.substring(from, Math.min(end, from + width)));
        text.append("\n   | ").append(Plain.line(excerpt.substring(start, end)));
        text.append("\n   | ").append(" ".repeat(before.length())).append("^".repeat(Math.max(1, marked.length())));
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
