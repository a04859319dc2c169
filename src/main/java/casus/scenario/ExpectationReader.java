package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.model.Provision;
import casus.scenario.Expectation.Bounds;
import casus.scenario.Expectation.Expected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the block {@code expect}. */
final class ExpectationReader {
    private static final Set<String> TYPES = Set.of(
            "engagement",
            "duty",
            "breach",
            "decision",
            "force",
            "support",
            "readiness",
            "access",
            "observation",
            "gap",
            "conflict");

    private final Registry registry;

    ExpectationReader(Registry registry) {
        this.registry = registry;
    }

    List<Expectation> read(Fields scenario) {
        List<Expectation> expectations = new ArrayList<>();
        scenario.eachMap("expect", "an expectation", fields -> expectations.add(expectation(fields)));
        return expectations;
    }

    private Expectation expectation(Fields fields) {
        boolean absent = fields.has("absent");
        String key = absent ? "absent" : "id";
        fields.require(key);
        String id = fields.text(key);
        if (id != null) check(fields, key, id);
        Expected expected = absent ? new Expected(null, Map.of()) : expected(fields);
        Map<String, Expected> byReading = new LinkedHashMap<>();
        fields.map("byReading").ifPresent(map -> map.keys().forEach(reading -> byReading(map, reading, byReading)));
        List<String> contests = fields.texts("contests");
        for (String contest : contests) {
            if (registry.contests().containsKey(contest)) continue;
            fields.reportAt(
                    "contests",
                    "unknown-contest",
                    "no contest `" + contest + "`",
                    Suggestions.hint(contest, registry.contests().keySet()));
        }
        List<String> because = fields.texts("because");
        fields.done();
        return new Expectation(id, absent, expected, byReading, contests, because, fields.at());
    }

    private void byReading(Fields map, String reading, Map<String, Expected> byReading) {
        if (!registry.sources().containsKey(reading)) {
            map.report(
                    "unknown-reading",
                    map.keyAt(reading),
                    reading.length(),
                    "no reading `" + reading + "`",
                    Suggestions.hint(reading, registry.sources().keySet()));
        }
        if (map.node(reading) instanceof Node.Mapping) {
            map.map(reading).ifPresent(numbers -> {
                byReading.put(reading, expected(numbers));
                numbers.done();
            });
        } else {
            byReading.put(reading, new Expected(map.word(reading, Kinds.STATUS), Map.of()));
        }
    }

    private static Expected expected(Fields fields) {
        String status = fields.word("status", Kinds.STATUS);
        Map<String, Bounds> numbers = new LinkedHashMap<>();
        for (String measure : Kinds.MEASURES) {
            Bounds bounds = bounds(fields, measure);
            if (bounds != null) numbers.put(measure, bounds);
        }
        return new Expected(status, numbers);
    }

    private static Bounds bounds(Fields fields, String measure) {
        if (fields.node(measure) instanceof Node.Mapping) {
            return fields.map(measure)
                    .map(range -> {
                        range.require("min");
                        range.require("max");
                        Integer min = range.number("min");
                        Integer max = range.number("max");
                        range.done();
                        return min == null || max == null ? null : new Bounds(min, max);
                    })
                    .orElse(null);
        }
        Integer number = fields.number(measure);
        return number == null ? null : new Bounds(number, number);
    }

    /** An id that nothing could ever have is a slip of the pen, not an expectation. */
    private void check(Fields fields, String key, String id) {
        String[] parts = id.split(":", -1);
        if (parts.length < 2 || !TYPES.contains(parts[0])) {
            fields.reportAt(
                    key,
                    "unknown-conclusion",
                    "`" + id + "` is no id of a conclusion",
                    Suggestions.nearest(parts[0], TYPES)
                            .map(near -> "did you mean `" + near + ":…`?")
                            .orElse("ids begin with one of "
                                    + String.join(", ", TYPES.stream().sorted().toList())));
            return;
        }
        boolean onProvision = Set.of("engagement", "duty", "breach").contains(parts[0]);
        if (onProvision && registry.find(Provision.class, parts[1]).isEmpty()) {
            List<String> known =
                    registry.all(Provision.class).stream().map(Provision::id).toList();
            fields.reportAt(
                    key, "unknown-provision", "no provision `" + parts[1] + "`", Suggestions.hint(parts[1], known));
        }
    }
}
