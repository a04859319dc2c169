package casus.engine;

import casus.assessment.Opinion;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.facts.Given;
import casus.facts.Stated;
import casus.law.Law;
import casus.rulebase.Phase;
import casus.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session of one reading. The law stays in it; a scenario is laid on top and taken off again, and with it everything
 * that was concluded from it, since conclusions are logical.
 */
final class Session implements AutoCloseable {
    /** Far more than a fact of a scenario ever fires in a phase; a rule set that reaches it does not come to rest. */
    private static final int FIRINGS = 1 << 15;

    private final KieSession session;
    private final Supports supports;
    private final AgendaFilter ofReading;
    private final Map<Given, FactHandle> law = new LinkedHashMap<>();
    private final List<FactHandle> scenario = new ArrayList<>();
    private final String reading;
    private final int limit;

    Session(RuleBase rules, String reading) {
        this(rules, reading, FIRINGS);
    }

    /** A session with a limit of its own: firings of a phase for each fact of the scenario. */
    Session(RuleBase rules, String reading, int limit) {
        this.limit = limit;
        this.session = rules.kieBase().newKieSession();
        this.supports = new Supports(rules);
        Set<String> elsewhere = new HashSet<>();
        rules.cards().values().stream()
                .filter(card -> !card.runsIn(reading))
                .forEach(card -> elsewhere.add(card.id()));
        this.ofReading = match -> !elsewhere.contains(match.getRule().getName());
        this.reading = reading;
    }

    Opinion assess(Law snapshot, List<Stated> facts) {
        lay(snapshot, facts);
        run();
        return opinion(snapshot);
    }

    /** Lays the law of the day and the scenario. */
    void lay(Law snapshot, List<Stated> facts) {
        apply(snapshot);
        facts.forEach(fact -> scenario.add(session.insert(fact)));
    }

    /** Reads what has been concluded. */
    Opinion opinion(Law snapshot) {
        return new Opinion(reading, snapshot.facts(), supports.read(session));
    }

    /** Takes the scenario off; false if anything of it remains, and then the session is not to be used again. */
    boolean undo() {
        scenario.forEach(session::delete);
        scenario.clear();
        run(); // conclusions go when every phase has had the focus again
        return session.getFactCount() == law.size();
    }

    private void apply(Law snapshot) {
        law.entrySet().removeIf(entry -> {
            boolean gone = !snapshot.facts().contains(entry.getKey());
            if (gone) session.delete(entry.getValue());
            return gone;
        });
        snapshot.facts().forEach(fact -> law.computeIfAbsent(fact, session::insert));
    }

    /** Runs the rules, phase by phase. */
    void run() {
        int most = limit * Math.max(1, scenario.size());
        for (Phase phase : Phase.values()) {
            session.getAgenda().getAgendaGroup(phase.group()).setFocus();
            if (session.fireAllRules(ofReading, most) >= most) {
                throw new InvalidKnowledge(List.of(Problem.of(
                        "endless-rules",
                        SourceLocation.of("phase " + phase.group()),
                        "the rules do not come to rest within " + most + " firings",
                        "look for a rule of this phase that makes ever new facts out of its own conclusions")));
            }
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
