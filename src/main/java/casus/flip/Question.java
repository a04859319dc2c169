package casus.flip;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.facts.Clause;
import casus.facts.Competence;
import casus.facts.ForceClause;
import casus.facts.Given;
import casus.facts.Located;
import casus.facts.Position;
import casus.facts.Reservation;
import casus.rulebase.Rule;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which turns a goal could hang on. */
public final class Question {
    /** The fact that an id of a conclusion stands for, and what its parts are, by the word the id begins with. */
    private static final Map<String, List<String>> SHAPES = Map.ofEntries(
            Map.entry("engagement", List.of("Engagement", "provision", "event")),
            Map.entry("duty", List.of("Duty", "provision", "bearer", "event")),
            Map.entry("breach", List.of("Breach", "provision", "state", "event")),
            Map.entry("decision", List.of("Decision", "body", "matter")),
            Map.entry("force", List.of("Share", "force")),
            Map.entry("support", List.of("Showing", "mechanism", "event")),
            Map.entry("readiness", List.of("Showing", "mechanism", "event")),
            Map.entry("access", List.of("Showing", "mechanism", "event")),
            Map.entry("observation", List.of("Observation", "judgement", "event")),
            Map.entry("path", List.of("Stage", "provision", "event", "step", "body")),
            Map.entry("conflict", List.of("Conflict", "kind", "event")),
            Map.entry("gap", List.of("Gap")));

    /** Facts of the law that no turn makes. */
    private static final Set<Class<?>> SETTLED =
            Set.of(Clause.class, Competence.class, ForceClause.class, Located.class, Position.class, Reservation.class);

    private Question() {}

    /**
     * The turns to try, in the order of trying.
     *
     * @param paths to every value of the scenario's file
     */
    public static List<Turn> turns(
            Goal goal,
            Scenario scenario,
            Assessment before,
            Registry registry,
            Collection<Rule> rules,
            Collection<String> paths) {
        Cone cone = Cone.of(top(goal), rules, settled(before));
        return new Turns(scenario, before, registry, cone, paths).all(goal);
    }

    private static List<Given> settled(Assessment before) {
        return before.opinions().stream()
                .flatMap(opinion -> opinion.given().stream())
                .filter(fact -> SETTLED.contains(fact.getClass()))
                .distinct()
                .toList();
    }

    private static Cone.Form top(Goal goal) {
        List<String> parts = new ArrayList<>(List.of(goal.id().split(":", -1)));
        List<String> shape = SHAPES.getOrDefault(parts.get(0), List.of("Gap"));
        Map<String, String> fixed = new TreeMap<>();
        for (int i = 1; i < shape.size() && i < parts.size(); i++) fixed.put(shape.get(i), parts.get(i));
        if (shape.get(0).equals("Showing")) fixed.put("list", parts.get(0));
        if (goal.strength() != null) fixed.put("measure", goal.strength().measure());
        return new Cone.Form(shape.get(0), fixed);
    }
}
