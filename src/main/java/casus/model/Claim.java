package casus.model;

import java.util.List;
import java.util.Map;

/**
 * What one source says, in our own words.
 *
 * @param locator section, note or article
 * @param from first date it speaks of as the source gives it, or null
 * @param to last date, or null
 */
public record Claim(
        String id,
        String source,
        String locator,
        String kind,
        List<String> subject,
        String statement,
        String from,
        String to,
        Map<String, Integer> numbers,
        Grade grade) {
    public Claim {
        subject = List.copyOf(subject);
        numbers = java.util.Collections.unmodifiableNavigableMap(new java.util.TreeMap<>(numbers));
    }
}
