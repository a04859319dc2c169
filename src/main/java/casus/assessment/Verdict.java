package casus.assessment;

import casus.model.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A status merged over readings.
 *
 * @param status the common one, or {@code source-dependent}
 * @param byReading every reading's own, {@code absent} where it has none
 * @param contests the contests without which the readings would agree; none where they agree
 */
public record Verdict(String status, Map<String, String> byReading, List<String> contests) {
    public Verdict {
        byReading = java.util.Collections.unmodifiableMap(new TreeMap<>(byReading));
        contests = List.copyOf(contests);
    }

    /** Whether the readings differ. */
    public boolean differs() {
        return Status.SOURCE_DEPENDENT.is(status);
    }
}
