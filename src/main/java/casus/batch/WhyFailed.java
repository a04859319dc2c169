package casus.batch;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.explain.Explanation;
import casus.explain.Why;
import casus.explain.WhyNot;
import casus.page.PageFormat;
import casus.reference.ReferenceEvaluator;
import casus.reference.World;
import casus.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a scenario has not what it expects, in a few lines for each conclusion; of very many conclusions only for some. */
final class WhyFailed {
    private static final int LINES = 6;
    private static final int MOST = 1 << 6;

    private final Assessment assessment;
    private final Scenario scenario;
    private final Assessor.Base base;
    private final Map<String, List<String>> known = new HashMap<>();
    private List<World> worlds;

    WhyFailed(Assessment assessment, Scenario scenario, Assessor.Base base) {
        this.assessment = assessment;
        this.scenario = scenario;
        this.base = base;
    }

    /** The beginning of why there is what there is, or of why there is nothing. */
    List<String> of(String id) {
        List<String> lines = known.get(id);
        if (lines != null) return lines;
        if (known.size() == MOST) return List.of();
        known.put(id, lines(id));
        return known.get(id);
    }

    private List<String> lines(String id) {
        Registry registry = base.registry().under(scenario.assumptions());
        Optional<Explanation> why = assessment.dependencies().has(id)
                ? Why.of(assessment, base.rules().rules(), registry, id, Why.Depth.FOLDED)
                : WhyNot.of(assessment, worlds(), base.rules().rules(), registry, id, Optional.empty());
        return why.stream()
                .flatMap(explanation ->
                        explanation.render("text", PageFormat.ENDLESS).lines())
                .dropWhile(line -> !line.startsWith("1 ")) // what was asked, and of what
                .takeWhile(line -> !line.isBlank())
                .limit(LINES)
                .toList();
    }

    private List<World> worlds() {
        if (worlds == null) {
            ReferenceEvaluator evaluator = new ReferenceEvaluator(
                    base.rules().rules().values(), base.rules().readings(base.registry()));
            worlds = assessment.results().stream()
                    .map(result -> evaluator.world(result.reading(), result.given(), result.stated()))
                    .toList();
        }
        return worlds;
    }
}
