package casus.snapshot;

import java.time.LocalDate;

/**
 * Days that follow one another and have the same law.
 *
 * @param from the first of them; {@link LocalDate#MIN} if there is no earlier law
 * @param until the first day after them; {@link LocalDate#MAX} if there is no later law
 */
public record Epoch(LocalDate from, LocalDate until) {
    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
