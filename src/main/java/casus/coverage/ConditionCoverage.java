package casus.coverage;

import casus.clause.Condition;

/**
 * How a condition fares in a corpus, wherever the conditions before it are met.
 *
 * @param number from 1
 * @param held whether it holds somewhere
 * @param failed whether it fails somewhere
 * @param certain whether it cannot fail, which the clause tree and the making of the facts show
 * @param reason why it is not seen both ways, where somebody has given one; else empty
 */
public record ConditionCoverage(
        int number, Condition condition, boolean held, boolean failed, boolean certain, String reason) {
    /** Whether it was seen both ways. */
    public boolean isBothWays() {
        return held && failed;
    }

    /** Whether it was not seen both ways and nothing says why. */
    public boolean isOpen() {
        return !isBothWays() && !(certain && held) && reason.isEmpty();
    }

    /** Whether it asks that there be none of the facts by which a state is taken out, or a conclusion kept away. */
    public boolean isException() {
        return condition.isNegated();
    }
}
