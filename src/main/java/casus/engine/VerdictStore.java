package casus.engine;

import casus.assessment.Verdicts;
import casus.facts.Given;
import casus.facts.Stated;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verdicts that have been worked out, found again for every scenario that the rules cannot tell from one that they have
 * seen: the same law as far as a verdict hangs on it, and the same facts. For one thread.
 */
public final class VerdictStore {
    private static final int KEPT = 1 << 15;
    private static final int LAWS = 1 << 12;

    /** A law as far as a verdict hangs on it: a thousand facts, by a number and by a hash that other stores share. */
    private record Ground(int number, int hash) {}

    /** What a verdict hangs on. */
    private record Situation(List<String> readings, List<Ground> laws, Set<Stated> facts) {
        long hash() {
            return (long) laws.stream().map(Ground::hash).toList().hashCode() << Integer.SIZE ^ facts.hashCode();
        }
    }

    private final AssessmentEngine engine;
    private final Set<Class<?>> telling;
    private final Map<Set<Given>, Ground> grounds = new HashMap<>();
    private final Map<LawContext, Ground> laws = new HashMap<>();
    private final Map<Verdicts, Verdicts> alike = new HashMap<>();
    private final Set<Long> met = new HashSet<>();

    private final Map<Situation, Verdicts> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Situation, Verdicts> eldest) {
            return size() > KEPT;
        }
    };

    /** A store of what this engine finds. */
    public VerdictStore(AssessmentEngine engine) {
        this.engine = engine;
        this.telling = engine.telling();
    }

    /** What {@link AssessmentEngine#verdicts} has of a scenario. */
    public Verdicts of(Scenario scenario) {
        ApplicableLaw law = engine.applicable(scenario);
        Situation situation = situation(law);
        met.add(situation.hash());
        Verdicts before = known.get(situation);
        if (before != null) return before;
        Verdicts verdicts = engine.verdicts(scenario, law);
        if (alike.size() > KEPT) alike.clear();
        Verdicts held = alike.computeIfAbsent(verdicts, first -> first);
        known.put(situation, held);
        return held;
    }

    /** The situations met so far, each as a number that another store over the same knowledge would give it. */
    public Set<Long> met() {
        return met;
    }

    private Situation situation(ApplicableLaw law) {
        if (grounds.size() > LAWS || laws.size() > LAWS) {
            grounds.clear();
            laws.clear();
            known.clear();
        }
        List<Ground> applied = new ArrayList<>();
        law.contexts().values().forEach(context -> applied.add(laws.computeIfAbsent(context, this::ground)));
        Set<Stated> facts = law.stated().stream()
                .filter(fact -> telling.contains(fact.getClass()))
                .collect(Collectors.toSet());
        return new Situation(List.copyOf(law.contexts().keySet()), applied, facts);
    }

    private Ground ground(LawContext context) {
        Set<Given> facts = context.law().facts().stream()
                .filter(fact -> telling.contains(fact.getClass()))
                .collect(Collectors.toSet());
        return grounds.computeIfAbsent(facts, law -> new Ground(grounds.size(), law.hashCode()));
    }
}
