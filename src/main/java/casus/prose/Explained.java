package casus.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer to why or why not, as it is told.
 *
 * @param answer what is asked for, in the first sentence
 * @param table of the strength of a force, or null
 * @param reasons the decisive first
 * @param changes what would have to be otherwise; null where nothing was looked for
 * @param after what is said at the end: what is unknown, what is owed besides
 * @param leftOut how many lesser reasons are not told
 */
public record Explained(
        List<Sentence> answer,
        Strengths table,
        List<Point> reasons,
        List<Change> changes,
        List<Sentence> after,
        int leftOut) {
    public Explained {
        answer = List.copyOf(answer);
        reasons = List.copyOf(reasons);
        changes = changes == null ? null : List.copyOf(changes);
        after = List.copyOf(after);
    }

    /** An answer without a table and without what would have to be otherwise. */
    Explained(List<Sentence> answer, List<Point> reasons, List<Sentence> after, int leftOut) {
        this(answer, null, reasons, null, after, leftOut);
    }

    /** A numbered reason. */
    public record Point(boolean decisive, List<Sentence> sentences) {
        public Point {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Something that would have to be otherwise.
     *
     * @param then what would be owed then
     * @param options of the command line that make it so
     */
    public record Change(String words, String then, List<String> options) {
        public Change {
            options = List.copyOf(options);
        }
    }

    /** The strength of a force, a row a state, the sum last. */
    public record Strengths(List<String> columns, List<List<String>> rows) {
        public Strengths {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** The same with what would have to be otherwise, and with something else at the end. */
    Explained with(List<Change> others, List<Sentence> end) {
        return new Explained(answer, table, reasons, others, end, leftOut);
    }

    /** The same with fewer reasons: the last one is left out and counted. */
    Explained shorter() {
        if (after.size() > 1)
            return new Explained(answer, table, reasons, changes, after.subList(0, after.size() - 1), leftOut + 1);
        int last = reasons.size() - 1;
        Point point = reasons.get(last);
        int end = point.sentences().size() - 1;
        List<Point> kept = new ArrayList<>(reasons.subList(0, last));
        if (end > 0) kept.add(new Point(point.decisive(), point.sentences().subList(0, end)));
        return new Explained(answer, table, kept, changes, after, leftOut + 1);
    }

    /** Whether anything may be left out. */
    boolean isLong() {
        return after.size() > 1
                || reasons.size() > 1
                || (reasons.size() == 1 && reasons.get(0).sentences().size() > 1);
    }
}
