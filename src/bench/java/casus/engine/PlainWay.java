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
    private final FactSignature tenor = new FactSignature();
    private final RuleReadings readings;
    private final Map<String, Citing> citing = new HashMap<>();
    private final Supports supports;

    PlainWay(Crises crises) {
        this.crises = crises;
        this.readings = crises.readings();
        this.supports = new Supports(crises.rules());
    }

    Assessment assess(Scenario scenario) {
        Map<String, LawContext> grounds = grounds(scenario);
        List<ReadingResult> opinions = new ArrayList<>();
        grounds.values().forEach(ground -> opinions.add(opinion(ground, scenario.facts())));
        return merged(scenario, opinions, grounds);
    }

    /** The law of the day under each reading, worked out anew. */
    Map<String, LawContext> grounds(Scenario scenario) {
        Map<String, LawContext> grounds = new LinkedHashMap<>();
        for (String reading : scenario.readings()) {
            grounds.put(
                    reading,
                    new LawContext(
                            Law.on(
                                    crises.registry().under(scenario.assumptions()),
                                    reading,
                                    scenario.asOf(),
                                    scenario.states()),
                            citing.computeIfAbsent(reading, id -> new Citing(crises.registry(), id)),
                            tenor));
        }
        return grounds;
    }

    Assessment merged(Scenario scenario, List<ReadingResult> opinions, Map<String, LawContext> grounds) {
        return new Merge(scenario, opinions, grounds, crises.registry()).assessment(ENGINE);
    }

    /** What one reading concludes. */
    ReadingResult opinion(LawContext ground, List<Stated> facts) {
        Law law = ground.law();
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
            return new ReadingResult(law.reading(), ground.applied(), supports.read(session, ground));
        } finally {
            session.dispose();
        }
    }
}
