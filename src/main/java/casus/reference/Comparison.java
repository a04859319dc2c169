package casus.reference;

import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.facts.Conclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the rule engine and the plain joins part: conclusions that one of them lacks, and ways to them. */
public final class Comparison {
    private Comparison() {}

    /** What differs in the results on the same facts, a line each; empty if nothing does. */
    public static List<String> differences(List<ReadingResult> results, ReferenceEvaluator evaluator) {
        List<String> differences = new ArrayList<>();
        for (ReadingResult result : results) {
            differences.addAll(differences(result, evaluator.world(result.reading(), result.given(), result.stated())));
        }
        return differences;
    }

    /** What differs under one reading, a line each, sorted; empty if nothing does. */
    public static List<String> differences(ReadingResult result, World world) {
        Set<String> lines = new TreeSet<>();
        Set<Conclusion> all = new HashSet<>(result.conclusions().keySet());
        all.addAll(world.conclusions().keySet());
        for (Conclusion conclusion : all) {
            Set<Firing> engine = firings(result.conclusions(), conclusion);
            Set<Firing> joins = world.conclusions().getOrDefault(conclusion, Set.of());
            if (engine.equals(joins)) continue;
            for (Firing firing : engine) {
                if (!joins.contains(firing)) lines.add(line(result, conclusion, firing, "only the rule engine"));
            }
            for (Firing firing : joins) {
                if (!engine.contains(firing)) lines.add(line(result, conclusion, firing, "only the plain joins"));
            }
        }
        return List.copyOf(lines);
    }

    private static String line(ReadingResult result, Conclusion conclusion, Firing firing, String who) {
        return who + " of " + result.reading() + " concludes " + conclusion.id() + " by " + firing.rule();
    }

    private static Set<Firing> firings(Map<Conclusion, List<Support>> conclusions, Conclusion conclusion) {
        Set<Firing> firings = new HashSet<>();
        for (Support support : conclusions.getOrDefault(conclusion, List.of())) {
            firings.add(new Firing(support.rule().id(), support.facts()));
        }
        return firings;
    }
}
