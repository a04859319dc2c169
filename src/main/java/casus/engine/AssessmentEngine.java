package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.assessment.Verdicts;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.facts.Party;
import casus.facts.Stated;
import casus.lint.Citations;
import casus.model.Truth;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

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
        this.kinds = new ClauseKinds(rules.rules().values(), readings, registry);
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
        return new Merge(scenario, results, law.contexts(), kinds, registry).assessment(made());
    }

    /**
     * How clauses, duties, decisions and forces stand in a scenario, as {@link #assess} has it, without what they rest on:
     * for many scenarios, of which the next mostly differs in little from the one before.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Verdicts verdicts(Scenario scenario) {
        return verdicts(scenario, applicable(scenario));
    }

    /** The same, by the law that applies to the scenario. */
    Verdicts verdicts(Scenario scenario, ApplicableLaw law) {
        VerdictMerge merge = new VerdictMerge();
        law.contexts()
                .forEach((reading, context) -> merge.add(
                        reading, context, asked(reading, session -> session.verdicts(context, law.stated()))));
        return merge.verdicts().orElseGet(() -> Verdicts.of(assess(scenario)));
    }

    /** The law that applies to a scenario. */
    ApplicableLaw applicable(Scenario scenario) {
        return laws.applicable(scenario);
    }

    /** The kinds of fact that a verdict can hang on. */
    Set<Class<?>> telling() {
        return Telling.among(rules.rules().values());
    }

    /** The program, the rules and the knowledge, by version and hashes. */
    public Assessment.Engine made() {
        return new Assessment.Engine(version, rules.hash(), registry.hash());
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
     * The first day after that of a scenario on which its answer may be another: some reading has another law by then or
     * speaks no longer, or something that the file dates begins or ends; {@link LocalDate#MAX} if there is none.
     */
    public LocalDate standsUntil(Scenario scenario) {
        LocalDate day = scenario.asOf();
        Stream<LocalDate> laws = scenario.readings().stream()
                .map(reading ->
                        this.laws.of(scenario, reading, day).law().epoch().until());
        return Stream.concat(
                        laws, scenario.acts().stream().flatMap(act -> act.says().turns()))
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** Whether a state is certainly a party to an instrument, or a member of an organisation, on the day of a scenario in some of its readings. */
    public boolean isMember(Scenario scenario, String state, String instrument) {
        return scenario.readings().stream()
                .flatMap(reading ->
                        laws.of(scenario, reading, scenario.asOf()).applied().all(Party.class))
                .anyMatch(party -> party.state().equals(state)
                        && party.instrument().equals(instrument)
                        && party.truth() == Truth.YES);
    }

    private List<ReadingResult> results(ApplicableLaw law) {
        List<ReadingResult> results = new ArrayList<>();
        law.contexts().forEach((reading, context) -> results.add(result(reading, context, law.stated())));
        return results;
    }

    private ReadingResult result(String reading, LawContext context, List<Stated> facts) {
        return asked(reading, session -> session.assess(context, facts));
    }

    /** What a session answers; one whose conclusions hang in the air is left, and a new one asked: what that concludes counts. */
    private <T> T asked(String reading, Function<Session, T> question) {
        boolean resident = sessions.containsKey(reading);
        Session session = sessions.computeIfAbsent(reading, id -> new Session(rules, readings, id));
        try {
            T answer = question.apply(session);
            if (session.isSound()) return answer;
            forget(reading);
            return resident ? asked(reading, question) : answer;
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
