package casus.model;

import java.time.LocalDate;

/**
 * From one act (inclusive) until another (exclusive).
 *
 * @param from the act that begins it, or null if it holds as long as what it belongs to
 * @param until the act that ends it, or null if no source reports an end
 */
public record Period(When from, When until) {
    /** Whether it holds on that day. */
    public Truth holdsOn(LocalDate day) {
        Truth begun = from == null ? Truth.YES : from.happenedBy(day);
        return until == null ? begun : begun.and(until.happenedBy(day).not());
    }
}
