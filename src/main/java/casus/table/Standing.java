package casus.table;

import casus.assessment.Verdict;
import casus.model.Status;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How something stands: over the readings, and in each.
 *
 * @param thing what it is
 * @param status merged
 * @param byReading by every selected reading, {@code absent} and {@code silent} ones too
 */
record Standing<T>(T thing, String status, SortedMap<String, String> byReading) {
    Standing {
        byReading = Collections.unmodifiableSortedMap(new TreeMap<>(byReading));
    }

    /** By the readings that speak, and those that are silent. */
    static <T> Standing<T> of(T thing, Verdict verdict) {
        return of(thing, verdict.status(), new TreeMap<>(verdict.byReading()), verdict.silentIn());
    }

    static <T> Standing<T> of(T thing, String status, SortedMap<String, String> speaking, Collection<String> silent) {
        SortedMap<String, String> all = new TreeMap<>(speaking);
        silent.forEach(reading -> all.put(reading, Status.SILENT.word()));
        return new Standing<>(thing, status, all);
    }

    /** The word that stands for all of these: theirs, or that they differ. */
    static String merged(Collection<String> statuses) {
        if (statuses.isEmpty()) return Status.SILENT.word();
        boolean alike = statuses.stream().distinct().count() == 1;
        return alike ? statuses.iterator().next() : Status.SOURCE_DEPENDENT.word();
    }
}
