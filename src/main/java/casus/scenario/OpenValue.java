package casus.scenario;

import casus.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value that a file leaves open (contract, 13.8).
 *
 * @param path of the value, as {@code --set} writes it
 * @param values what it may be, each in one line; {@link #LEFT_OUT} for silence
 * @param weights the relative weight of each value, in the same order; none where the file gives none
 * @param saidBy by value, who says so; none where nobody does
 */
public record OpenValue(String path, List<String> values, List<Double> weights, Map<String, List<String>> saidBy) {
    /** How it is written that the value is not known. */
    static final String UNKNOWN = "unknown";

    /** How it is written that the path is left out. */
    public static final String LEFT_OUT = "~";

    public OpenValue {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
        saidBy = java.util.Collections.unmodifiableMap(new TreeMap<>(saidBy));
    }

    /** A value in one line, as {@code --set} takes it. */
    static String text(Node node) {
        if (node instanceof Node.Scalar scalar) return scalar.isNothing() ? LEFT_OUT : scalar.text();
        if (node instanceof Node.Sequence list)
            return "["
                    + String.join(
                            ", ", list.items().stream().map(OpenValue::text).toList()) + "]";
        List<String> entries = new ArrayList<>();
        ((Node.Mapping) node).entries().forEach((key, value) -> entries.add(key + ": " + text(value)));
        return "{" + String.join(", ", entries) + "}";
    }
}
