package casus.draft;

import casus.assessment.Verdicts;
import casus.data.AnsweredKinds;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.document.Document;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much hangs on one word of a draft.
 *
 * @param change what the draft would say instead
 * @param answers how many answers of the corpus would be others, clauses and duties together
 * @param crises in how many crises
 */
record Weight(String change, int answers, int crises) {
    /**
     * The weight of every word, the heaviest first; words on which nothing hangs are left out.
     *
     * @param asked the crises that a wider draft may touch
     * @param touched those among them that the draft touches as it is
     */
    static List<Weight> of(
            Document draft,
            AnsweredKinds kinds,
            Map<Scenario, Verdicts> asked,
            Map<Scenario, Verdicts> touched,
            Registry law,
            Function<Registry, AssessmentEngine> engines) {
        List<Weight> all = new ArrayList<>();
        for (Variant variant : Variant.of(draft, kinds.all())) {
            Optional<DraftLaw> other = read(variant, kinds, law);
            if (other.isEmpty()) continue;
            try (AssessmentEngine engine = engines.apply(law.with(other.get()))) {
                Weight weight = of(variant.told(), variant.wider() ? asked : touched, new VerdictStore(engine));
                if (weight.answers() > 0) all.add(weight);
            }
        }
        all.sort(Comparator.comparing(Weight::answers).reversed().thenComparing(Weight::change));
        return all;
    }

    private static Weight of(String change, Map<Scenario, Verdicts> crises, VerdictStore verdicts) {
        int answers = 0;
        int moved = 0;
        for (Map.Entry<Scenario, Verdicts> crisis : crises.entrySet()) {
            Verdicts now = verdicts.of(crisis.getKey());
            int others = now.movedFrom(crisis.getValue()).size();
            answers += others;
            if (others > 0) moved++;
        }
        return new Weight(change, answers, moved);
    }

    /** A word that makes no draft has no weight. */
    private static Optional<DraftLaw> read(Variant variant, AnsweredKinds kinds, Registry law) {
        try {
            return Optional.of(DraftLaw.of(variant.document(), kinds, law));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }
}
