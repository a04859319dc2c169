package casus.flip;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.clause.Rule;
import casus.data.Registry;
import casus.facts.Declined;
import casus.facts.Doubt;
import casus.facts.Given;
import casus.facts.InForce;
import casus.facts.LawChange;
import casus.facts.Party;
import casus.facts.Pledge;
import casus.facts.Seat;
import casus.scenario.ConclusionShape;
import casus.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Which changes a goal could hang on. */
public final class Question {
    /** Facts of the law that an assumption may add to; all others stay, or go. */
    private static final Set<Class<?>> OPEN =
            Set.of(Party.class, InForce.class, Seat.class, Declined.class, Pledge.class, LawChange.class, Doubt.class);

    private Question() {}

    /**
     * The changes to try, in the order of trying.
     *
     * @param paths to every value of the scenario's file
     * @param variant the scenario with more changes
     */
    public static List<CandidateChange> candidates(
            Target target,
            Scenario scenario,
            Assessment before,
            Registry registry,
            Collection<Rule> rules,
            Collection<String> paths,
            Function<List<String>, Scenario> variant) {
        return target.ids().stream()
                .flatMap(id -> {
                    DependencyCone cone = DependencyCone.of(top(id, target), rules, settled(before));
                    return new CandidateChanges(scenario, before, registry, cone, paths, variant).all(target).stream();
                })
                .distinct()
                .toList();
    }

    private static List<Given> settled(Assessment before) {
        return before.results().stream()
                .flatMap(result -> result.given().stream())
                .filter(fact -> !OPEN.contains(fact.getClass()))
                .distinct()
                .toList();
    }

    /** Those that any duty could hang on, and so what it falls due under and which forces it sends. */
    public static List<CandidateChange> candidatesOfAll(
            Scenario scenario,
            Assessment before,
            Registry registry,
            Collection<Rule> rules,
            Collection<String> paths,
            Function<List<String>, Scenario> variant) {
        List<String> duties =
                before.all(Finding.Duty.class).stream().map(Finding::id).toList();
        DependencyCone cone = DependencyCone.of(new FactPattern("Duty", Map.of()), rules, settled(before));
        return new CandidateChanges(scenario, before, registry, cone, paths, variant)
                .all(new Target(duties, null, null));
    }

    private static FactPattern top(String id, Target target) {
        List<String> parts = List.of(id.split(":", -1));
        ConclusionShape shape =
                ConclusionShape.of(id).orElseGet(() -> ConclusionShape.all().get("gap"));
        Map<String, Object> fixed = new TreeMap<>();
        for (int i = 0; i < shape.parts().size() && i + 1 < parts.size(); i++) {
            fixed.put(shape.parts().get(i).component(), parts.get(i + 1));
        }
        if (shape.fact().equals("ContextFinding")) fixed.put("list", shape.word());
        if (target.strength() != null) fixed.put("measure", target.strength().measure());
        return new FactPattern(shape.fact(), fixed);
    }
}
