package casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one source says, in our own words.
 *
 * @param locator section or note; of a work, its citation with article and text version
 * @param work the work of the bibliography it stands in, or null for a study
 * @param article article, paragraph or section of the work, or null for the work as a whole
 * @param version which text of the work, or null where it has one
 * @param from first date it speaks of as the source gives it, or null
 * @param to last date, or null
 * @param heldUntil the first day on which what it says no longer held, or null
 */
public record Claim(
        String id,
        String source,
        String locator,
        String work,
        String article,
        String version,
        String kind,
        List<String> subject,
        String statement,
        String from,
        String to,
        LocalDate heldUntil,
        Map<String, Integer> numbers,
        Grade grade) {
    public Claim {
        subject = List.copyOf(subject);
        numbers = java.util.Collections.unmodifiableNavigableMap(new java.util.TreeMap<>(numbers));
    }
}
