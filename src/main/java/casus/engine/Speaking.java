package casus.engine;

import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Engagement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which readings speak of a matter and which are silent on it, and why those that speak differ (contract, 13.6). A reading
 * that is silent takes no part in a comparison.
 */
final class Speaking {
    private final List<ReadingResult> results;
    private final Map<String, LawContext> contexts;
    private final Registry registry;
    private final SilentReadings silent = new SilentReadings();
    private final Map<List<String>, Disagreement> disagreements = new HashMap<>();

    Speaking(List<ReadingResult> results, Map<String, LawContext> contexts, Registry registry) {
        this.results = results;
        this.contexts = contexts;
        this.registry = registry;
        for (ReadingResult result : results) {
            silent.add(
                    result.reading(),
                    contexts.get(result.reading()).applied(),
                    result.all(Engagement.class).toList());
        }
    }

    /** Which readings are silent on what. */
    SilentReadings silent() {
        return silent;
    }

    /** The results of the readings other than these. */
    List<ReadingResult> besides(List<String> silent) {
        if (silent.isEmpty()) return results;
        return results.stream()
                .filter(result -> !silent.contains(result.reading()))
                .toList();
    }

    /** Readings by name, or none if they are all that speak. */
    List<String> someOf(Collection<String> readings, List<String> silent) {
        return readings.size() == results.size() - silent.size()
                ? List.of()
                : readings.stream().sorted().toList();
    }

    /** The contests without which the readings other than these would agree on a conclusion. */
    List<String> contests(String id, List<String> silent) {
        return disagreements
                .computeIfAbsent(silent, any -> new Disagreement(besides(silent), contexts, registry))
                .contests(id);
    }
}
