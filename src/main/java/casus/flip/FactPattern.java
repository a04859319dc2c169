package casus.flip;

import java.util.Map;

/**
 * Facts of one type of which something is known.
 *
 * @param fixed the components whose value is known, with that value
 */
record FactPattern(String type, Map<String, Object> fixed) {
    FactPattern {
        fixed = Map.copyOf(fixed);
    }

    /** Whether a fact may be of both patterns. */
    boolean fits(FactPattern other) {
        return fixed.entrySet().stream()
                .allMatch(part ->
                        other.fixed.getOrDefault(part.getKey(), part.getValue()).equals(part.getValue()));
    }

    /** The value of a component in words, or null if any will do. */
    String value(String component) {
        Object value = fixed.get(component);
        return value == null ? null : value.toString();
    }
}
