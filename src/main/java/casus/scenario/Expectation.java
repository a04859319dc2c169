package casus.scenario;

import casus.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file expects of its assessment (contract, section 6).
 *
 * @param id of the conclusion
 * @param absent whether no selected reading may have the conclusion
 * @param expected what it expects after the merge
 * @param byReading what it expects under single readings
 * @param because records, rules or mechanisms that have to be in the derivation
 */
public record Expectation(
        String id,
        boolean absent,
        Expected expected,
        Map<String, Expected> byReading,
        List<String> contests,
        List<String> because,
        SourceLocation at) {
    /**
     * A status, the numbers of a force, or neither.
     *
     * @param numbers by measure; personnel
     */
    public record Expected(String status, Map<String, Bounds> numbers) {
        public Expected {
            numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        }
    }

    /** A range of personnel; a single number is both ends. */
    public record Bounds(int min, int max) {}

    public Expectation {
        byReading = Collections.unmodifiableMap(new TreeMap<>(byReading));
        contests = List.copyOf(contests);
        because = List.copyOf(because);
    }
}
