package casus.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a force, by measure; personnel. Pledged is not delivered (contract, section 7).
 */
public record Numbers(Map<String, NumberRange> spans) {
    /** The measures in the order in which they are reported. */
    public static final List<String> MEASURES = List.of("nominal", "signed", "firm", "conditional", "possible");

    public Numbers {
        Map<String, NumberRange> ordered = new LinkedHashMap<>();
        for (String measure : MEASURES) ordered.put(measure, spans.getOrDefault(measure, NumberRange.NONE));
        spans = java.util.Collections.unmodifiableMap(ordered);
    }

    public NumberRange of(String measure) {
        return spans.get(measure);
    }

    /** The smallest ranges that cover both. */
    public Numbers cover(Numbers other) {
        Map<String, NumberRange> covered = new LinkedHashMap<>();
        for (String measure : MEASURES) covered.put(measure, of(measure).cover(other.of(measure)));
        return new Numbers(covered);
    }
}
