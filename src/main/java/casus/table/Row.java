package casus.table;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.model.Status;
import java.util.Optional;

/**
 * What a row of a table is made from.
 *
 * @param file the scenario as the user named it
 * @param of its assessment
 * @param thing what the row is about
 * @param reading whose row it is, or null where the readings are merged
 * @param status how it stands there
 */
record Row<T>(String file, Assessment of, T thing, String reading, String status) {
    boolean isMerged() {
        return reading == null;
    }

    /** Whether the thing is there at all. */
    boolean isListed() {
        return !Status.ABSENT.is(status) && !Status.SILENT.is(status);
    }

    /** A value that only the merged row has. */
    Object merged(Object value) {
        return isMerged() ? value : null;
    }

    /** What the reading concludes on its own; empty in the merged row. */
    Optional<ReadingResult> result() {
        return of.results().stream()
                .filter(result -> result.reading().equals(reading))
                .findFirst();
    }
}
