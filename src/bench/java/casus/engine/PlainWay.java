package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.assessment.Verdicts;
import casus.bench.Crises;
import casus.clause.Phase;
import casus.clause.RuleReadings;
import casus.facts.Stated;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * The way one writes it first: a new session, everything inserted, every phase fired, the result read, the session
 * thrown away. Same rules, same facts, same result.
 */
final class PlainWay {
    private static final Assessment.Engine ENGINE = new Assessment.Engine("benchmark", "", "");

    private final Crises crises;
    private final RuleReadings readings;
    private final ClauseKinds kinds;
    private final Supports supports;

    PlainWay(Crises crises) {
        this.crises = crises;
        this.readings = crises.readings();
        this.kinds = new ClauseKinds(crises.rules().rules().values(), readings, crises.registry());
        this.supports = new Supports(crises.rules());
    }

    Assessment assess(Scenario scenario) {
        ApplicableLaw law = law(scenario);
        List<ReadingResult> results = new ArrayList<>();
        law.contexts().values().forEach(context -> results.add(result(context, law.stated())));
        return merged(scenario, results, law);
    }

    /** The law that applies under each reading, worked out anew. */
    ApplicableLaw law(Scenario scenario) {
        return new LawCache(crises.registry()).applicable(scenario);
    }

    Assessment merged(Scenario scenario, List<ReadingResult> results, ApplicableLaw law) {
        return new Merge(scenario, results, law.contexts(), kinds, crises.registry()).assessment(ENGINE);
    }

    /** What one reading concludes. */
    ReadingResult result(LawContext context, List<Stated> facts) {
        KieSession session = crises.rules().kieBase().newKieSession();
        try {
            fire(session, context.law(), facts);
            return new ReadingResult(
                    context.law().reading(), context.applied(), facts, supports.read(session, context));
        } finally {
            session.dispose();
        }
    }

    /** The verdicts alone: nothing is read of what conclusions rest on. */
    Verdicts verdicts(Scenario scenario) {
        ApplicableLaw law = law(scenario);
        VerdictMerge merge = new VerdictMerge();
        law.contexts().forEach((reading, context) -> {
            KieSession session = crises.rules().kieBase().newKieSession();
            Concluded concluded = new Concluded();
            session.addEventListener(concluded);
            fire(session, context.law(), law.stated());
            merge.add(reading, context, concluded);
            session.dispose();
        });
        return merge.verdicts().orElseThrow();
    }

    private void fire(KieSession session, Law law, List<Stated> facts) {
        AgendaFilter ofReading = match ->
                readings.runs(crises.rules().rules().get(match.getRule().getName()), law.reading());
        law.facts().forEach(session::insert);
        facts.forEach(session::insert);
        for (Phase phase : Phase.values()) {
            session.getAgenda().getAgendaGroup(phase.group()).setFocus();
            session.fireAllRules(ofReading);
        }
    }
}
