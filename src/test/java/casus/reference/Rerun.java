package casus.reference;

import casus.clause.Phase;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Stated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs scenarios with one rule put in the place of another, from the phase of that rule on: what earlier phases conclude
 * stays. For one thread.
 */
public final class Rerun {
    private final Shapes vocabulary = new Shapes();
    private final Map<Phase, List<Plan>> plans = new EnumMap<>(Phase.class);
    private final IdentityHashMap<Rule, Plan> ready = new IdentityHashMap<>();
    private final IdentityHashMap<Plan, Set<String>> uses = new IdentityHashMap<>();
    private Set<Given> lawBefore;
    private final IdentityHashMap<Set<Given>, FactLayers> laws = new IdentityHashMap<>();

    private final RuleReadings readings;

    /** Over these rules, each in the readings that it has under this knowledge. */
    public Rerun(Collection<Rule> rules, Registry registry) {
        this.readings = new RuleReadings(rules, registry.borrowing(), registry.claims());
        for (Rule rule : rules) {
            Plan plan = new Plan(rule, vocabulary);
            ready.put(rule, plan);
            uses.put(plan, rule.uses().collect(Collectors.toSet()));
            plans.computeIfAbsent(rule.phase(), any -> new ArrayList<>()).add(plan);
        }
    }

    /** What follows under one reading, as the rules stand. */
    public final class Standing {
        private final String reading;
        private final FactLayers law;
        private final Set<Stated> scenario;
        private final Map<Conclusion, Set<Firing>> conclusions = new LinkedHashMap<>();
        private final Map<Phase, Integer> before = new EnumMap<>(Phase.class);
        private final Map<Phase, FactLayers> under = new EnumMap<>(Phase.class);
        private final Map<String, Set<Conclusion>> by = new HashMap<>();
        private final Map<String, Map<Conclusion, Set<Firing>>> kinds = new HashMap<>();
        private final Map<String, Map<Conclusion, Set<Firing>>> fired = new HashMap<>();
        private final IdentityHashMap<Conclusion, Row> rows = new IdentityHashMap<>();
        private final FactLayers facts;

        private Standing(String reading, Set<Given> law, List<Stated> scenario) {
            this.reading = reading;
            this.law = tables(law);
            this.scenario = new HashSet<>(scenario);
            facts = with(0);
            for (Phase phase : Phase.values()) {
                before.put(phase, conclusions.size());
                run(running(phase, null, null), facts, conclusions);
            }
        }

        /** The facts with so many conclusions. */
        private FactLayers with(int concluded) {
            FactLayers laid = new FactLayers(vocabulary, law);
            scenario.forEach(laid::add);
            conclusions.keySet().stream().limit(concluded).forEach(laid::add);
            return laid;
        }

        private List<Plan> running(Phase phase, String without, Plan with) {
            List<Plan> running = new ArrayList<>();
            for (Plan plan : plans.getOrDefault(phase, List.of())) {
                if (readings.runs(plan.rule(), reading))
                    running.add(plan.rule().id().equals(without) ? with : plan);
            }
            return running;
        }

        /** Every conclusion, with every way to it. */
        public Map<Conclusion, Set<Firing>> conclusions() {
            return conclusions;
        }

        /** Whether another rule in the place of this one comes to other conclusions here. */
        public boolean isTouched(Rule rule, Rule mutant) {
            if (!readings.runs(rule, reading)) return false;
            return !by.computeIfAbsent(rule.id(), id -> by(rule)).equals(by(mutant));
        }

        private Set<Conclusion> by(Rule rule) {
            Set<Conclusion> found = new HashSet<>();
            plan(rule).run(facts, (firing, conclusion) -> found.add(conclusion));
            return found;
        }

        /**
         * Every conclusion and every way to it with another rule in the place of this one. A rule that asks for nothing that
         * is otherwise now fires as it did.
         */
        public Map<Conclusion, Set<Firing>> with(Rule rule, Rule mutant) {
            Map<Conclusion, Set<Firing>> found = new LinkedHashMap<>();
            conclusions.entrySet().stream()
                    .limit(before.get(rule.phase()))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            FactLayers laid =
                    new FactLayers(vocabulary, under.computeIfAbsent(rule.phase(), phase -> with(before.get(phase))));
            Plan wrong = plan(mutant);
            Set<String> other = new HashSet<>();
            for (Phase phase : Phase.values()) {
                if (phase.compareTo(rule.phase()) < 0) continue;
                List<Plan> running = running(phase, rule.id(), wrong);
                Set<Plan> again = again(running, wrong, other);
                Set<String> kinds = kinds(again);
                for (String kind : kinds(running)) {
                    if (!kinds.contains(kind)) repeat(byKind().getOrDefault(kind, Map.of()), found, laid);
                }
                for (Plan plan : running) {
                    if (kinds.contains(kind(plan)) && !again.contains(plan))
                        repeat(own(byRule().getOrDefault(plan.rule().id(), Map.of())), found, laid);
                }
                run(List.copyOf(again), laid, found);
                for (String kind : kinds) {
                    Set<Conclusion> now = found.keySet().stream()
                            .filter(one -> one.getClass().getSimpleName().equals(kind))
                            .collect(Collectors.toSet());
                    if (!now.equals(byKind().getOrDefault(kind, Map.of()).keySet())) other.add(kind);
                }
            }
            return found;
        }

        /** Lays what follows as it did; where several rules come to it, it is laid once. */
        private void repeat(Map<Conclusion, Set<Firing>> some, Map<Conclusion, Set<Firing>> found, FactLayers laid) {
            some.forEach((conclusion, firings) -> {
                Set<Firing> known = found.get(conclusion);
                if (known != null) {
                    known.addAll(firings);
                    return;
                }
                found.put(conclusion, firings);
                laid.add(rows.computeIfAbsent(conclusion, laid::row));
            });
        }

        private Map<String, Map<Conclusion, Set<Firing>>> byKind() {
            if (kinds.isEmpty()) {
                conclusions.forEach((conclusion, firings) -> kinds.computeIfAbsent(
                                conclusion.getClass().getSimpleName(), any -> new LinkedHashMap<>())
                        .put(conclusion, firings));
            }
            return kinds;
        }

        private Map<String, Map<Conclusion, Set<Firing>>> byRule() {
            if (fired.isEmpty()) {
                conclusions.forEach((conclusion, firings) ->
                        firings.forEach(firing -> fired.computeIfAbsent(firing.rule(), any -> new LinkedHashMap<>())
                                .computeIfAbsent(conclusion, any -> new HashSet<>())
                                .add(firing)));
            }
            return fired;
        }
    }

    private static Map<Conclusion, Set<Firing>> own(Map<Conclusion, Set<Firing>> firings) {
        Map<Conclusion, Set<Firing>> own = new LinkedHashMap<>();
        firings.forEach((conclusion, ways) -> own.put(conclusion, new HashSet<>(ways)));
        return own;
    }

    private static String kind(Plan plan) {
        return plan.rule().conclusion().type();
    }

    private static Set<String> kinds(Collection<Plan> plans) {
        return plans.stream().map(Rerun::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rules of a phase that may fire otherwise: the wrong one, and those that ask for what is or may be otherwise. */
    private Set<Plan> again(List<Plan> running, Plan wrong, Set<String> other) {
        Set<String> kinds = new HashSet<>(other);
        Set<Plan> again = new LinkedHashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Plan plan : running) {
                if (again.contains(plan) || (plan != wrong && Collections.disjoint(uses.get(plan), kinds))) continue;
                again.add(plan);
                kinds.add(kind(plan));
                grows = true;
            }
        }
        return again;
    }

    /** The standing of a scenario under a reading. */
    public Standing standing(String reading, Set<Given> law, List<Stated> scenario) {
        return new Standing(reading, law, scenario);
    }

    private static void run(List<Plan> plans, FactLayers facts, Map<Conclusion, Set<Firing>> conclusions) {
        ReferenceEvaluator.run(plans, facts, conclusions);
    }

    private Plan plan(Rule rule) {
        return ready.computeIfAbsent(rule, any -> new Plan(any, vocabulary));
    }

    /** The tables of the laws in use; scenarios of one day come one after the other. */
    private FactLayers tables(Set<Given> law) {
        if (law != lawBefore && laws.size() > 24) laws.clear();
        lawBefore = law;
        return laws.computeIfAbsent(law, any -> {
            FactLayers facts = new FactLayers(vocabulary, null);
            any.forEach(facts::add);
            return facts;
        });
    }
}
