package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
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
        this.kinds = new ClauseKinds(crises.rules().rules().values(), readings);
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
        Law law = context.law();
        AgendaFilter ofReading = match ->
                readings.runs(crises.rules().rules().get(match.getRule().getName()), law.reading());
        KieSession session = crises.rules().kieBase().newKieSession();
        try {
            law.facts().forEach(session::insert);
            facts.forEach(session::insert);
            for (Phase phase : Phase.values()) {
                session.getAgenda().getAgendaGroup(phase.group()).setFocus();
                session.fireAllRules(ofReading);
            }
            return new ReadingResult(law.reading(), context.applied(), facts, supports.read(session, context));
        } finally {
            session.dispose();
        }
    }
}
