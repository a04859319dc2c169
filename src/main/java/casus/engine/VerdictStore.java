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

    /** What a verdict hangs on: laws by number, since each is a thousand facts. */
    private record Situation(List<String> readings, List<Integer> laws, Set<Stated> facts) {}

    private final AssessmentEngine engine;
    private final Set<Class<?>> telling;
    private final Map<Set<Given>, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> content = new HashMap<>(); // of each law by its number, a hash
    private final Map<LawContext, Integer> laws = new HashMap<>();
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
        if (numbers.size() > LAWS || laws.size() > LAWS) {
            numbers.clear();
            content.clear();
            laws.clear();
            known.clear();
        }
        List<Integer> grounds = new ArrayList<>();
        law.contexts().values().forEach(context -> grounds.add(laws.computeIfAbsent(context, this::number)));
        Set<Stated> facts = law.stated().stream()
                .filter(fact -> telling.contains(fact.getClass()))
                .collect(Collectors.toSet());
        met.add(((long) grounds.stream().map(content::get).toList().hashCode() << Integer.SIZE) ^ facts.hashCode());
        return new Situation(List.copyOf(law.contexts().keySet()), grounds, facts);
    }

    private Integer number(LawContext context) {
        Set<Given> facts = context.law().facts().stream()
                .filter(fact -> telling.contains(fact.getClass()))
                .collect(Collectors.toSet());
        int number = numbers.computeIfAbsent(facts, any -> numbers.size());
        content.put(number, facts.hashCode());
        return number;
    }
}
