package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.Verdicts;
import casus.data.Registry;
import casus.facts.Given;
import casus.facts.Stated;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The program's own session over a part of the rules and of the law, under one reading. */
public final class SliceSession implements AutoCloseable {
    private final Registry registry;
    private final LawContext context;
    private final Session session;
    private final ClauseKinds kinds;

    /** A session with these rules, and of the law of a scenario's day these facts. */
    public SliceSession(RuleBase rules, Scenario scenario, String reading, Set<Given> law, Registry registry) {
        LawContext whole = new LawCache(registry).of(scenario, reading, scenario.asOf());
        this.registry = registry;
        this.context = new LawContext(new Law(reading, whole.law().epoch(), law), whole.citing(), new FactSignature());
        this.session = new Session(rules, rules.readings(registry), reading);
        this.kinds = new ClauseKinds(rules.rules().values(), rules.readings(registry), registry);
    }

    /** As {@link AssessmentEngine#verdicts}. */
    public Verdicts verdicts(List<Stated> facts) {
        VerdictMerge merge = new VerdictMerge();
        merge.add(context.law().reading(), context, session.verdicts(context, facts));
        if (!session.isSound()) throw new IllegalStateException("unsound");
        return merge.verdicts().orElseThrow();
    }

    /** As {@link AssessmentEngine#assess}, of the scenario that states these facts. */
    public Assessment assess(Scenario scenario, List<Stated> facts) {
        var result = session.assess(context, facts);
        return new Merge(scenario, List.of(result), Map.of(context.law().reading(), context), kinds, registry)
                .assessment(new Assessment.Engine("benchmark", "", ""));
    }

    @Override
    public void close() {
        session.close();
    }
}
