package casus.coverage;

import casus.rulebase.Condition;

/**
 * How a condition fares in a corpus, wherever the conditions before it are met.
 *
 * @param number from 1
 * @param held whether it holds somewhere
 * @param failed whether it fails somewhere
 */
public record ConditionCoverage(int number, Condition condition, boolean held, boolean failed) {
    /** Whether it was seen both ways. */
    public boolean isBothWays() {
        return held && failed;
    }
}
