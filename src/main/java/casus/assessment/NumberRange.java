package casus.assessment;

/**
 * A number that may be a range.
 *
 * @param min at least
 * @param max at most
 */
public record NumberRange(int min, int max) {
    public static final NumberRange NONE = new NumberRange(0, 0);

    public NumberRange plus(int least, int most) {
        return new NumberRange(min + least, max + most);
    }

    /** The smallest range that covers both. */
    public NumberRange cover(NumberRange other) {
        return new NumberRange(Math.min(min, other.min), Math.max(max, other.max));
    }

    public boolean isSingle() {
        return min == max;
    }
}
