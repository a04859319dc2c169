package casus.worlds;

import java.util.List;
import java.util.SortedMap;

/**
 * How a conclusion stands over all worlds.
 *
 * @param is whether it stands as {@code status} in each world, in some, or in none
 * @param status the strongest that it has in any, or the one that was asked for
 * @param statuses in how many worlds it stands in each way
 * @param odds how likely {@code status} is by the weights of what it turns on; null where these have none
 * @param turnsOn the paths of the open values that it turns on
 * @param formula when it stands as {@code status}; null where not every world was looked at
 */
public record Conclusion(
        String id,
        Is is,
        String status,
        SortedMap<String, Integer> statuses,
        Double odds,
        List<String> turnsOn,
        Formula formula) {
    /** Over all worlds. */
    public enum Is {
        NECESSARY,
        POSSIBLE,
        IMPOSSIBLE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Conclusion {
        statuses = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(statuses));
        turnsOn = List.copyOf(turnsOn);
    }

    /** Whether it stands alike in all worlds. */
    public boolean isSettled() {
        return statuses.size() == 1;
    }
}
