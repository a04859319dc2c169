package casus.draft;

import casus.assessment.NumberRange;
import casus.assessment.Numbers;
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
import java.util.Set;
import java.util.function.Function;

/**
 * How much hangs on one word of a draft.
 *
 * @param change what the draft would say instead
 * @param duties how many duties of the corpus would stand otherwise; what is work in common promises nobody help, and is none
 * @param answers how many answers would be others, clauses, duties, decisions and forces together
 * @param men by how many the strength of a force would change in one crisis, at most, by whatever measure
 * @param crises in how many crises something would move
 */
record Weight(String change, int duties, int answers, int men, int crises) {
    private static final String DUTY = "duty:";
    private static final NumberRange NONE = new NumberRange(0, 0);

    /**
     * The weight of every word: by duties, then by answers, then by men, the heaviest first. Words on which nothing hangs are left
     * out.
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
        all.sort(Comparator.comparing(Weight::duties)
                .thenComparing(Weight::answers)
                .thenComparing(Weight::men)
                .reversed()
                .thenComparing(Weight::change));
        return all;
    }

    private static Weight of(String change, Map<Scenario, Verdicts> crises, VerdictStore verdicts) {
        int duties = 0;
        int answers = 0;
        int men = 0;
        int moved = 0;
        for (Map.Entry<Scenario, Verdicts> crisis : crises.entrySet()) {
            Verdicts before = crisis.getValue();
            Verdicts now = verdicts.of(crisis.getKey());
            Set<String> others = now.movedFrom(before);
            if (others.isEmpty()) continue;
            moved++;
            answers += others.size();
            for (String id : others) {
                boolean work = before.work().contains(id) || now.work().contains(id);
                if (id.startsWith(DUTY) && !work) duties++;
                men = Math.max(men, apart(before.forces().get(id), now.forces().get(id)));
            }
        }
        return new Weight(change, duties, answers, men, moved);
    }

    /** By how many men two strengths of a force differ, where they differ most; a force that is not there has none. */
    private static int apart(Numbers before, Numbers now) {
        int most = 0;
        for (String measure : Numbers.MEASURES) {
            NumberRange one = before == null ? NONE : before.of(measure);
            NumberRange other = now == null ? NONE : now.of(measure);
            most = Math.max(most, Math.max(Math.abs(one.min() - other.min()), Math.abs(one.max() - other.max())));
        }
        return most;
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
