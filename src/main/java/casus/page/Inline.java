package casus.page;

import java.util.regex.Pattern;

/** A part of a {@link Phrase}. What it holds is text as it was found; a writer escapes it for its own format. */
public sealed interface Inline {
    /** Plain words. */
    record Text(String text) implements Inline {}

    /** Words that stand out. */
    record Strong(String text) implements Inline {}

    /** Words that stand back: a detail of what is beside them. */
    record Aside(String text) implements Inline {}

    /** An id, a name of a file, a command: never broken at the end of a line. */
    record Code(String text) implements Inline {}

    /** Words that stand on one line, {@code art. 4}, {@code 28 June 2009}, {@code 4,000 men}; never many. */
    record Keep(String text) implements Inline {}

    /**
     * A word that says where something stands, {@code owed now}; with a mark beside it where there are marks.
     *
     * @param css its class in a style sheet, {@code owed}, which names the mark
     */
    record Status(String word, String css) implements Inline {
        private static final Pattern CLASS = Pattern.compile("[a-z][a-z0-9-]*");

        public Status {
            if (!CLASS.matcher(css).matches()) throw new IllegalArgumentException("a class " + css);
        }
    }

    /** Words that stand back, on a line of their own below what they belong to. */
    record Below(String text) implements Inline {}

    /** What a cell is ordered by where that is not what a reader sees, {@code 2009-07-05}; it is never shown. */
    record SortKey(String key) implements Inline {}

    /** A number that leads to the {@link Block.Footnote} of that id. */
    record Reference(String note) implements Inline {}

    /** The end of a line within a paragraph or a cell. */
    record Break() implements Inline {}

    /**
     * A link within the page or to elsewhere.
     *
     * @param target {@code #} and the id of a place on the page, or an address
     * @param shown what the reader sees; no link itself
     */
    record Link(String target, Inline shown) implements Inline {
        private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

        public Link {
            if (shown instanceof Link) throw new IllegalArgumentException("a link in a link");
        }

        /** A link to the place of that name on the page. */
        static Link to(Anchor place, Inline shown) {
            return new Link("#" + place.id(), shown);
        }

        /** Whether it may be followed: it stays on the page or among the files beside it, or it is a web address. */
        boolean isSafe() {
            if (target.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) return false; // a browser would skip them
            if (target.startsWith("https://") || target.startsWith("http://")) return true;
            return !SCHEME.matcher(target).matches() && !target.startsWith("//") && !target.startsWith("\\");
        }
    }
}
