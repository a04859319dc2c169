package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.scenario.Expectation.Bounds;
import casus.scenario.Expectation.Expected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the block {@code expect}. */
final class ExpectationReader {
    private static final Pattern RULE = Pattern.compile("([a-z0-9-]+/[a-z0-9-]+|judgement/R\\d\\d)/[a-z0-9-]+");

    private final Registry registry;
    private final ConclusionIds ids;

    ExpectationReader(Registry registry, Words words, Set<String> events) {
        this.registry = registry;
        this.ids = new ConclusionIds(registry, words, events);
    }

    List<Expectation> read(Fields scenario) {
        List<Expectation> expectations = new ArrayList<>();
        scenario.eachMap("expect", "an expectation", fields -> expectations.add(expectation(fields)));
        return expectations;
    }

    private Expectation expectation(Fields fields) {
        if (fields.has("unused")) return unused(fields);
        boolean absent = fields.has("absent");
        String key = absent ? "absent" : "id";
        fields.require(key);
        String id = fields.text(key);
        if (id != null) ids.check(fields, key, id);
        Expected expected = absent ? new Expected(null, Map.of()) : expected(fields);
        Map<String, Expected> byReading = new LinkedHashMap<>();
        fields.map("byReading").ifPresent(map -> map.keys().forEach(reading -> byReading(map, reading, byReading)));
        Details details = absent ? Details.NONE : Details.read(fields);
        List<String> silentIn = fields.has("silentIn")
                ? named(fields, "silentIn", "reading", registry.sources().keySet())
                : null;
        List<String> contests =
                named(fields, "contests", "contest", registry.contests().keySet());
        List<String> because = fields.texts("because");
        List<Expectation.NamedRule> rules = rules(fields, because);
        fields.done();
        return new Expectation(
                id, absent, expected, byReading, details, silentIn, contests, because, rules, fields.at());
    }

    /** What context may be found under: records and mechanisms. */
    private Set<String> contexts() {
        Set<String> contexts = new TreeSet<>(registry.entries().keySet());
        contexts.addAll(registry.mechanisms().keySet());
        return contexts;
    }

    /** The values of a list, those noted that name nothing of what there is. */
    private static List<String> named(Fields fields, String key, String what, Set<String> known) {
        List<String> names = fields.texts(key);
        for (String name : new LinkedHashSet<>(names)) {
            if (known.contains(name)) continue;
            fields.reportValue(
                    key, name, "unknown-" + what, "no " + what + " `" + name + "`", Suggestions.hint(name, known));
        }
        return names;
    }

    private static Expectation unused(Fields fields) {
        String path = fields.text("unused");
        fields.require("why");
        String why = fields.word("why", StatedAct.REASONS);
        fields.done();
        return Expectation.unused(path, why, fields.at());
    }

    /** What is named beside records and mechanisms; only its shape tells a rule, since the rules are not open here. */
    private List<Expectation.NamedRule> rules(Fields fields, List<String> because) {
        List<Expectation.NamedRule> rules = new ArrayList<>();
        for (String name : new LinkedHashSet<>(because)) {
            if (contexts().contains(name)) continue;
            if (RULE.matcher(name).matches()) {
                rules.add(new Expectation.NamedRule(
                        name, fields.problemWith("because", name, "unknown-rule", "no rule `" + name + "`")));
            } else {
                fields.reportValue(
                        "because",
                        name,
                        "unknown-record",
                        "no record, rule or mechanism `" + name + "`",
                        registry.claims().containsKey(name)
                                ? "this is a claim; name the record, rule or mechanism that rests on it"
                                : Suggestions.hint(name, contexts()));
            }
        }
        return rules;
    }

    private void byReading(Fields map, String reading, Map<String, Expected> byReading) {
        if (!registry.sources().containsKey(reading)) {
            map.reportKey(
                    reading,
                    "unknown-reading",
                    "no reading `" + reading + "`",
                    Suggestions.hint(reading, registry.sources().keySet()));
        }
        if (map.node(reading) instanceof Node.Mapping) {
            map.map(reading).ifPresent(numbers -> {
                byReading.put(reading, expected(numbers));
                numbers.done();
            });
        } else {
            byReading.put(reading, new Expected(map.word(reading, ConclusionShape.STATUSES), Map.of()));
        }
    }

    private static Expected expected(Fields fields) {
        String status = fields.word("status", ConclusionShape.STATUSES);
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
                        if (min != null && max != null && max < min) {
                            range.reportAt("max", "impossible-range", "`max` lies below `min`", null);
                        }
                        return min == null || max == null ? null : new Bounds(min, max);
                    })
                    .orElse(null);
        }
        Integer number = fields.number(measure);
        return number == null ? null : new Bounds(number, number);
    }
}
