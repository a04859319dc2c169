package casus.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Over which worlds a crisis was assessed of which something is left open, and what turns on it (contract, 13.8).
 *
 * @param worlds how many were looked at
 * @param exact whether these are all
 * @param open what is left open
 * @param conclusions those that do not stand alike in all worlds, by id
 */
public record Openness(int worlds, boolean exact, List<Value> open, SortedMap<String, Standing> conclusions) {
    /** A value that is left open: what it may be, and who says which. */
    public record Value(String path, List<String> values, Map<String, List<String>> saidBy) {}

    /**
     * How a conclusion stands over the worlds.
     *
     * @param is whether its strongest status is necessary, possible or impossible
     * @param statuses in how many worlds it stands in each way
     * @param decidedBy when it has the strongest, in words; null where not every world was looked at
     */
    public record Standing(String is, SortedMap<String, Integer> statuses, String decidedBy) {}

    public Openness {
        open = List.copyOf(open);
        conclusions = Collections.unmodifiableSortedMap(new TreeMap<>(conclusions));
    }
}
