package casus.assessment;

/**
 * A number that may be a range.
 *
 * @param min at least
 * @param max at most
 */
public record Span(int min, int max) {
    public static final Span NONE = new Span(0, 0);

    public Span plus(int least, int most) {
        return new Span(min + least, max + most);
    }

    /** The smallest range that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(min, other.min), Math.max(max, other.max));
    }

    public boolean isSingle() {
        return min == max;
    }
}
