package casus.reference;

import casus.clause.Phase;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Stated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the clause tree without the rule engine: phase by phase, each until nothing new follows. For one thread.
 */
public final class ReferenceEvaluator {
    /** Laws whose tables are kept; scenarios that are judged one after the other mostly stand on few. */
    private static final int KEPT = 16;

    private final Shapes shapes = new Shapes();
    private final RuleReadings readings;
    private final Map<Phase, List<Plan>> plans = new EnumMap<>(Phase.class);
    private final Map<Integer, Laid> laws = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** The law itself is kept beside its tables, since two laws may share a hash. */
    private record Laid(Set<Given> law, FactLayers facts) {}

    /** Over these rules, each in the readings in which it runs. */
    public ReferenceEvaluator(Collection<Rule> rules, RuleReadings readings) {
        this.readings = readings;
        for (Rule rule : rules) {
            plans.computeIfAbsent(rule.phase(), any -> new ArrayList<>()).add(new Plan(rule, shapes));
        }
    }

    /** What follows under a reading from the law and from what a scenario states. */
    public World world(String reading, Set<Given> law, List<Stated> scenario) {
        FactLayers facts = new FactLayers(shapes, laid(law));
        new HashSet<>(scenario).forEach(facts::add);
        Map<Conclusion, Set<Firing>> conclusions = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            List<Plan> running = plans.getOrDefault(phase, List.of()).stream()
                    .filter(plan -> readings.runs(plan.rule(), reading))
                    .toList();
            run(running, facts, conclusions);
        }
        return new World(reading, facts, conclusions, running(reading));
    }

    /** The rules that run in a reading. */
    private List<Plan> running(String reading) {
        return plans.values().stream()
                .flatMap(List::stream)
                .filter(plan -> readings.runs(plan.rule(), reading))
                .toList();
    }

    static void run(List<Plan> plans, FactLayers facts, Map<Conclusion, Set<Firing>> conclusions) {
        List<Plan> next = plans;
        while (!next.isEmpty()) {
            Set<String> grown = new HashSet<>();
            for (Plan plan : next) {
                List<Conclusion> fresh = new ArrayList<>();
                plan.run(facts, (firing, conclusion) -> {
                    Set<Firing> firings = conclusions.get(conclusion);
                    if (firings == null) {
                        firings = new HashSet<>();
                        conclusions.put(conclusion, firings);
                        fresh.add(conclusion);
                    }
                    firings.add(firing);
                });
                fresh.forEach(facts::add);
                fresh.forEach(conclusion -> grown.add(conclusion.getClass().getSimpleName()));
            }
            next = plans.stream()
                    .filter(plan -> plan.rule().uses().anyMatch(grown::contains))
                    .toList();
        }
    }

    private FactLayers laid(Set<Given> law) {
        int key = System.identityHashCode(law);
        Laid laid = laws.get(key);
        if (laid != null && laid.law() == law) return laid.facts();
        FactLayers facts = new FactLayers(shapes, null);
        law.forEach(facts::add);
        laws.put(key, new Laid(law, facts));
        if (laws.size() > KEPT) laws.remove(laws.keySet().iterator().next());
        return facts;
    }
}
