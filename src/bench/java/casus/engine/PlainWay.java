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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * The way one writes it first: a new session, everything inserted, every phase fired, the result read, the session
 * thrown away. Same rules, same facts, same result.
 */
final class PlainWay {
    private static final Assessment.Engine ENGINE = new Assessment.Engine("benchmark", "", "");

    private final Crises crises;
    private final FactSignature signature = new FactSignature();
    private final RuleReadings readings;
    private final Map<String, Citing> citing = new HashMap<>();
    private final Supports supports;

    PlainWay(Crises crises) {
        this.crises = crises;
        this.readings = crises.readings();
        this.supports = new Supports(crises.rules());
    }

    Assessment assess(Scenario scenario) {
        Map<String, LawContext> contexts = contexts(scenario);
        List<ReadingResult> results = new ArrayList<>();
        contexts.values().forEach(context -> results.add(result(context, scenario.facts())));
        return merged(scenario, results, contexts);
    }

    /** The law of the day under each reading, worked out anew. */
    Map<String, LawContext> contexts(Scenario scenario) {
        Map<String, LawContext> contexts = new LinkedHashMap<>();
        for (String reading : scenario.readings()) {
            contexts.put(
                    reading,
                    new LawContext(
                            Law.on(
                                    crises.registry().under(scenario.assumptions()),
                                    reading,
                                    scenario.asOf(),
                                    scenario.states()),
                            citing.computeIfAbsent(reading, id -> new Citing(crises.registry(), id)),
                            signature));
        }
        return contexts;
    }

    Assessment merged(Scenario scenario, List<ReadingResult> results, Map<String, LawContext> contexts) {
        return new Merge(scenario, results, contexts, crises.registry()).assessment(ENGINE);
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
            return new ReadingResult(law.reading(), context.applied(), supports.read(session, context));
        } finally {
            session.dispose();
        }
    }
}
