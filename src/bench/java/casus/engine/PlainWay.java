package casus.engine;

import casus.assessment.Opinion;
import casus.bench.Crises;
import casus.facts.Stated;
import casus.law.Law;
import casus.rulebase.Phase;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * The way one writes it first: a new session, everything inserted, every phase fired, the result read, the session
 * thrown away. Same rules, same facts, same result.
 */
final class PlainWay {
    private final Crises crises;
    private final Supports supports;

    PlainWay(Crises crises) {
        this.crises = crises;
        this.supports = new Supports(crises.rules());
    }

    Opinion opinion(Law law, List<Stated> facts) {
        AgendaFilter ofReading =
                match -> crises.rules().cards().get(match.getRule().getName()).runsIn(law.reading());
        KieSession session = crises.rules().kieBase().newKieSession();
        try {
            law.facts().forEach(session::insert);
            facts.forEach(session::insert);
            for (Phase phase : Phase.values()) {
                session.getAgenda().getAgendaGroup(phase.group()).setFocus();
                session.fireAllRules(ofReading);
            }
            return new Opinion(law.reading(), law.facts(), supports.read(session));
        } finally {
            session.dispose();
        }
    }
}
