package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Stated;
import casus.reference.Firing;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes an assessment of conclusions that the plain joins have drawn; what was absent is not told. */
public final class Hearing {
    private final Registry registry;
    private final ClauseKinds kinds;
    private final LawCache laws;
    private final Map<String, Support.Rule> rules = new TreeMap<>();

    public Hearing(Registry registry, RuleBase rules) {
        this.registry = registry;
        this.kinds = new ClauseKinds(rules.rules().values(), rules.readings(registry), registry);
        this.laws = new LawCache(registry);
        rules.rules()
                .forEach((id, rule) -> this.rules.put(
                        id,
                        new Support.Rule(
                                id,
                                rule.card().title(),
                                rule.card().evidence(),
                                rule.card().contests())));
    }

    /** The law that a scenario stands on. */
    public Law law(Scenario scenario, String reading) {
        return laws.applicable(scenario).context(reading).law();
    }

    /** The scenario as that law sees it. */
    public List<Stated> stated(Scenario scenario) {
        return laws.applicable(scenario).stated();
    }

    /** What one reading concludes. */
    public ReadingResult result(Scenario scenario, String reading, Map<Conclusion, Set<Firing>> conclusions) {
        return result(scenario, reading, conclusions, Map.of(), null);
    }

    /** What one reading concludes, where most is as it was before. */
    public ReadingResult result(
            Scenario scenario,
            String reading,
            Map<Conclusion, Set<Firing>> conclusions,
            Map<Conclusion, Set<Firing>> before,
            ReadingResult known) {
        ApplicableLaw law = laws.applicable(scenario);
        LawContext context = law.context(reading);
        Map<Conclusion, List<Support>> supported = new LinkedHashMap<>();
        conclusions.forEach((conclusion, firings) -> {
            if (known != null && firings.equals(before.get(conclusion))) {
                supported.put(conclusion, known.conclusions().get(conclusion));
                return;
            }
            List<Support> supports = new ArrayList<>(firings.size());
            for (Firing firing : firings) {
                Support.Rule rule = rules.get(firing.rule());
                supports.add(new Support(rule, firing.facts(), context.told(rule, firing.facts(), List.of())));
            }
            supported.put(conclusion, supports);
        });
        return new ReadingResult(reading, context.applied(), law.stated(), supported);
    }

    /** The opinions of all readings laid over one another. */
    public Assessment assess(Scenario scenario, List<ReadingResult> results) {
        return new Merge(scenario, results, laws.applicable(scenario).contexts(), kinds, registry)
                .assessment(new Assessment.Engine("mutation", "", registry.hash()));
    }
}
