package casus.assessment;

import casus.model.Status;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A status merged over the readings that speak of the matter.
 *
 * @param status the common one, or {@code source-dependent}; {@code silent} where none speaks
 * @param byReading the own one of every reading that speaks, {@code absent} where it has none
 * @param silentIn the readings that are silent, sorted; they take no part in the comparison
 * @param contests the contests without which the readings would agree; none where they agree
 */
public record Verdict(String status, Map<String, String> byReading, List<String> silentIn, List<String> contests) {
    public Verdict {
        byReading = Collections.unmodifiableMap(new TreeMap<>(byReading));
        silentIn = silentIn.stream().sorted().toList();
        contests = List.copyOf(contests);
    }

    /** A status on which no reading is silent. */
    public Verdict(String status, Map<String, String> byReading, List<String> contests) {
        this(status, byReading, List.of(), contests);
    }

    /** The status that readings have in common, {@code source-dependent} if none; {@code silent} where none speaks. */
    public static String common(Collection<String> statuses) {
        Iterator<String> each = statuses.iterator();
        if (!each.hasNext()) return Status.SILENT.word();
        String first = each.next();
        while (each.hasNext()) if (!each.next().equals(first)) return Status.SOURCE_DEPENDENT.word();
        return first;
    }

    /** Whether the readings differ. */
    public boolean differs() {
        return Status.SOURCE_DEPENDENT.is(status);
    }
}
