package casus.coverage;

import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.engine.ApplicableLaw;
import casus.engine.LawCache;
import casus.facts.Given;
import casus.model.ProvisionTerm;
import casus.reference.Firing;
import casus.reference.ReferenceEvaluator;
import casus.reference.Watch;
import casus.reference.World;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs scenarios through plain joins and counts in which of them each rule fires and each condition holds or fails. */
public final class Coverage {
    private final Registry registry;
    private final SortedMap<String, Rule> rules;
    private final Map<String, CoverageCount> counts = new TreeMap<>();
    private final SortedMap<String, Integer> terms = new TreeMap<>();

    /** Over these rules and this law. */
    public Coverage(Registry registry, SortedMap<String, Rule> rules) {
        this.registry = registry;
        this.rules = rules;
        rules.forEach((id, rule) -> counts.put(id, new CoverageCount(rule)));
        registry.entries().values().stream()
                .filter(ProvisionTerm.class::isInstance)
                .forEach(term -> terms.put(term.id(), 0));
    }

    /** How each rule fares in these scenarios, by its name; the reasons are those given for what is not seen. */
    public List<RuleCoverage> of(List<Scenario> scenarios, Reasons reasons) {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(
                rules.values(), new RuleReadings(rules.values(), registry.borrowing(), registry.claims()));
        LawCache laws = new LawCache(registry);
        for (Scenario scenario : byDay(scenarios)) {
            Set<String> fired = new HashSet<>();
            Set<String> rests = new HashSet<>();
            Watch watch = new Watch() {
                @Override
                public void condition(Rule rule, int at, boolean holds) {
                    counts.get(rule.id()).condition(at, holds);
                }

                @Override
                public void fired(Rule rule) {
                    fired.add(rule.id());
                }
            };
            ApplicableLaw law = laws.applicable(scenario);
            for (String reading : scenario.readings()) {
                World world = evaluator.world(reading, law.given(reading), law.stated());
                world.watch(watch);
                world.conclusions().values().forEach(ways -> ways.forEach(way -> rests.addAll(records(way))));
            }
            rests.forEach(record -> terms.computeIfPresent(record, (id, count) -> count + 1));
            counts.forEach((id, counted) -> counted.scenario(fired.contains(id)));
        }
        AlwaysTrue certainty = certainty();
        return counts.values().stream()
                .map(counted -> counted.told(certainty, reasons))
                .toList();
    }

    /** In how many of the scenarios run something rests on each term of a provision, by its id. */
    public SortedMap<String, Integer> terms() {
        return Collections.unmodifiableSortedMap(terms);
    }

    private static List<String> records(Firing way) {
        return way.facts().stream()
                .filter(Given.class::isInstance)
                .flatMap(fact -> ((Given) fact).records().stream())
                .toList();
    }

    private AlwaysTrue certainty() {
        Map<String, Set<Given>> laws = new TreeMap<>();
        registry.sources()
                .keySet()
                .forEach(reading -> laws.put(
                        reading,
                        Law.on(registry, reading, LocalDate.EPOCH, Set.of()).facts()));
        return new AlwaysTrue(registry, rules, laws);
    }

    /** Scenarios of one day stand on the same tables. */
    private static List<Scenario> byDay(List<Scenario> scenarios) {
        return scenarios.stream().sorted(Comparator.comparing(Scenario::asOf)).toList();
    }
}
