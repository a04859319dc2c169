package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Scenarios by chance leave out no key that an assessment reads; whoever compares evaluators over them relies on that. */
class RandomScenariosTest {
    private static final int SCENARIOS = 2_000;

    /** What no rule sees: {@code vary} is a sweep's, and nothing is expected of chance. */
    private static final Set<String> UNSEEN = Set.of("expect", "outcome", "vary");

    @Test
    void everyKeyOfTheFormatIsWritten() {
        Set<String> written = new TreeSet<>();
        new RandomScenarios(Fixtures.registry(), 5, 100)
                .next(SCENARIOS)
                .forEach(scenario -> keys("", scenario, written));
        Set<String> known = new TreeSet<>();
        for (String key : ScenarioSchema.shipped().at(List.of()).keys().keySet())
            if (!UNSEEN.contains(key)) known.add(key);
        for (String list : List.of("events", "requests", "decisions"))
            ScenarioSchema.shipped().at(List.of(list, "0")).keys().keySet().forEach(key -> known.add(list + "." + key));
        for (String part : List.of("events.by", "events.respondsTo", "events.by.sponsoredBy"))
            ScenarioSchema.shipped().at(place(part)).keys().keySet().forEach(key -> known.add(part + "." + key));
        known.removeAll(Set.of("$schema"));
        assertThat(written).containsAll(known);
    }

    private static List<String> place(String part) {
        return List.of(part.replaceFirst("\\.", ".0.").split("\\."));
    }

    private static void keys(String place, Object content, Set<String> written) {
        if (content instanceof List<?> list) list.forEach(item -> keys(place, item, written));
        if (!(content instanceof Map<?, ?> map)) return;
        map.forEach((key, value) -> {
            String below = place.isEmpty() ? key.toString() : place + "." + key;
            written.add(below);
            keys(below, value, written);
        });
    }
}
