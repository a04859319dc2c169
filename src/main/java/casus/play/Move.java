package casus.play;

import java.time.LocalDate;
import java.util.List;

/**
 * What is done at once on a day.
 *
 * @param changes what is stated, as {@code path=value}; none where only the day has come
 */
public record Move(LocalDate day, List<String> changes) {
    public Move {
        changes = List.copyOf(changes);
    }

    /** Whether nobody acts: the clock has gone on. */
    boolean isClock() {
        return changes.isEmpty();
    }
}
