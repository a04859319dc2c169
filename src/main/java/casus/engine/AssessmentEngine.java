package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.facts.Stated;
import casus.lint.Citations;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Assesses scenarios: the law in force on the date under each reading, the rules in phases, the merge of the readings.
 * Keeps one session for each reading, with the law resident. For one thread; close it when done.
 */
public final class AssessmentEngine implements AutoCloseable {
    private final Registry registry;
    private final RuleBase rules;
    private final RuleReadings readings;
    private final String version;
    private final ClauseKinds kinds;
    private final LawCache laws;
    private final Map<String, Session> sessions = new TreeMap<>();

    /**
     * An engine over this knowledge and these rules.
     *
     * @param version of the program, for the record
     * @throws casus.diagnostics.InvalidKnowledge if the rules name what the knowledge base does not have
     */
    public AssessmentEngine(Registry registry, RuleBase rules, String version) {
        Citations.check(rules.rules().values(), registry);
        this.registry = registry;
        this.rules = rules;
        this.readings = rules.readings(registry);
        this.version = version;
        this.kinds = new ClauseKinds(rules.rules().values(), readings);
        this.laws = new LawCache(registry);
    }

    /**
     * Assesses one scenario; equal scenarios give equal assessments, whatever was assessed before.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Assessment assess(Scenario scenario) {
        ApplicableLaw law = laws.applicable(scenario);
        List<ReadingResult> results = results(law);
        Assessment.Engine engine = new Assessment.Engine(version, rules.hash(), registry.hash());
        return new Merge(scenario, results, law.contexts(), kinds, registry).assessment(engine);
    }

    /**
     * What each reading of a scenario concludes, without the comparison of readings.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public List<ReadingResult> results(Scenario scenario) {
        return results(laws.applicable(scenario));
    }

    /**
     * The first day after that of a scenario on which some reading has another law, or speaks no longer;
     * {@link LocalDate#MAX} if there is none.
     */
    public LocalDate lawChangesAfter(Scenario scenario) {
        return scenario.readings().stream()
                .map(reading -> laws.of(scenario, reading, scenario.asOf())
                        .law()
                        .epoch()
                        .until())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private List<ReadingResult> results(ApplicableLaw law) {
        List<ReadingResult> results = new ArrayList<>();
        law.contexts().forEach((reading, context) -> results.add(result(reading, context, law.stated())));
        return results;
    }

    private ReadingResult result(String reading, LawContext context, List<Stated> facts) {
        boolean resident = sessions.containsKey(reading);
        Session session = sessions.computeIfAbsent(reading, id -> new Session(rules, readings, id));
        try {
            ReadingResult result = session.assess(context, facts);
            if (session.isSound()) return result;
            forget(reading);
            return resident ? result(reading, context, facts) : result; // what a new session concludes counts
        } catch (RuntimeException | Error e) { // a session that was interrupted is in no state to be used again
            forget(reading);
            throw e;
        }
    }

    private void forget(String reading) {
        Session session = sessions.remove(reading);
        if (session != null) session.close();
    }

    @Override
    public void close() {
        List.copyOf(sessions.keySet()).forEach(this::forget);
    }
}
