package casus.explain;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.assessment.Step;
import casus.clause.Phase;
import casus.clause.Rule;
import casus.data.Registry;
import casus.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The whole derivation of a conclusion as a tree. What decides stands first: what was concluded last. What has been shown
 * once is not shown again, only named; the leaves are values of the scenario, records with their claims, and what there is
 * none of.
 */
public final class Why {
    /** How far down conclusions are followed. */
    public record Depth(int steps, boolean folding) {
        /** All the way, but for the conditions under which a clause is engaged. */
        public static final Depth FOLDED = new Depth(Integer.MAX_VALUE, true);

        /** All the way. */
        public static final Depth ALL = new Depth(Integer.MAX_VALUE, false);

        /** So many conclusions below the first. */
        public static Depth of(int steps) {
            return new Depth(steps, false);
        }
    }

    private final Assessment assessment;
    private final SortedMap<String, Rule> rules;
    private final Depth depth;
    private final Wording wording;
    private final Leaves leaves;
    private final Map<String, Phase> phases = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    private Why(Assessment assessment, SortedMap<String, Rule> rules, Registry registry, Depth depth) {
        this.assessment = assessment;
        this.rules = rules;
        this.depth = depth;
        this.wording = new Wording(registry, assessment.stated());
        this.leaves = new Leaves(registry, wording);
    }

    /**
     * Why a conclusion holds, or empty if the assessment has none of that id.
     *
     * @param registry the knowledge base with what the scenario assumes
     */
    public static Optional<Explanation> of(
            Assessment assessment, SortedMap<String, Rule> rules, Registry registry, String id, Depth depth) {
        if (!assessment.dependencies().has(id)) return Optional.empty();
        Why why = new Why(assessment, rules, registry, depth);
        Reason root = why.conclusion(id, assessment.readings(), 0);
        if (assessment.findings().get(id) instanceof Finding.Duty duty) root = why.butFor(duty, root);
        return Optional.of(Explanation.of("why " + id, assessment, root, registry));
    }

    /** A duty that is defeated, with the rules under which it would stand. */
    private Reason butFor(Finding.Duty duty, Reason root) {
        boolean defeated = Status.isDefeated(duty.status())
                || duty.verdict().byReading().values().stream().anyMatch(Status::isDefeated);
        if (!defeated) return root;
        List<Reason> below = new ArrayList<>(root.below());
        Set<String> seen = new LinkedHashSet<>();
        for (Step step : assessment.obligations(duty)) {
            String said = step.saidBy(duty.provision());
            if (seen.add(said))
                below.add(new Reason(Reason.Kind.DEFEATED, said, step.title(), step.cites(), List.of()));
        }
        return root.over(below);
    }

    /** One conclusion may read differently in different readings. */
    private String sentence(String id, List<String> readings) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (ReadingResult result : assessment.results()) {
            String text = result.withId(id).stream().map(wording::of).distinct().collect(Collectors.joining("; "));
            if (readings.contains(result.reading()) && !text.isEmpty())
                texts.computeIfAbsent(text, any -> new ArrayList<>()).add(result.reading());
        }
        if (texts.size() <= 1) return texts.keySet().stream().findFirst().orElse(id);
        return texts.entrySet().stream()
                .map(text -> "in " + String.join(", ", text.getValue()) + ": " + text.getKey())
                .collect(Collectors.joining("; "));
    }

    /** What the scenario states at a path, in words. */
    private String stated(String path) {
        return assessment.stated().stream()
                .filter(fact -> fact.path().equals(path))
                .map(wording::of)
                .findFirst()
                .orElse(path);
    }

    /** A conclusion as these readings derive it. */
    private Reason conclusion(String id, List<String> readings, int level) {
        String text = sentence(id, readings);
        if (level > 0 && depth.folding() && phase(id) == Phase.ENGAGE) return new Reason(Reason.Kind.FOLDED, id, text);
        if (level > depth.steps()) return new Reason(Reason.Kind.FOLDED, id, text);
        if (!shown.add(id + readings)) return new Reason(Reason.Kind.SEEN, id, text);
        List<Reason> ways = new ArrayList<>();
        for (Step step : assessment.dependencies().steps(id)) {
            List<String> common =
                    readings.stream().filter(step.readings()::contains).toList();
            if (!common.isEmpty()) ways.add(way(step, common, readings, level, !ways.isEmpty()));
        }
        return new Reason(Reason.Kind.CONCLUSION, id, text, List.of(), ways);
    }

    private Reason way(Step step, List<String> in, List<String> all, int level, boolean further) {
        List<Reason> below = new ArrayList<>();
        List<String> facts = new ArrayList<>(step.facts());
        facts.sort(Comparator.comparing(this::phase, Decisive.FIRST)); // stable: else the order of the clause
        for (String fact : facts) below.add(fact(fact, in, level));
        Reason.Kind kind = further ? Reason.Kind.ALTERNATIVE : Reason.Kind.RULE;
        return new Reason(
                kind, step.rule(), step.title(), in.size() == all.size() ? List.of() : in, step.cites(), below);
    }

    private Phase phase(String id) {
        return phases.computeIfAbsent(
                id,
                any -> assessment.dependencies().steps(id).stream()
                        .map(step -> rules.get(step.rule()))
                        .map(Rule::phase)
                        .findFirst()
                        .orElse(null));
    }

    private Reason fact(String fact, List<String> readings, int level) {
        if (fact.startsWith("scenario:")) {
            return new Reason(Reason.Kind.SCENARIO, fact, stated(fact.substring("scenario:".length())));
        }
        return assessment.dependencies().has(fact)
                ? conclusion(fact, readings, level + 1)
                : leaves.record(fact, readings);
    }
}
