package casus.engine;

import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.clause.Phase;
import casus.clause.RuleReadings;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Stated;
import casus.rulebase.RuleBase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session of one reading. The law and the scenario stay in it until the next ones come, and then only what differs is
 * exchanged: conclusions are logical, so those that lose their last support go, and those that keep one stay.
 */
final class Session implements AutoCloseable {
    /** Far more than a fact of a scenario ever fires in a phase; a rule set that reaches it does not come to rest. */
    private static final int FIRINGS = 1 << 15;

    /** So many ways from one law to another are kept: those of a walk through time that is gone again. */
    private static final int WAYS = 256;

    /** From the law that lies there, or null, to another. */
    private record Way(LawContext from, LawContext to) {
        LawStep step() {
            return LawStep.between(
                    from == null ? Set.of() : from.law().facts(), to.law().facts());
        }
    }

    private final KieSession session;
    private final Supports supports;
    private final Concluded concluded = new Concluded();
    private final AgendaFilter ofReading;
    private final Map<Given, FactHandle> law = new HashMap<>();
    private final Map<Stated, FactHandle> scenario = new LinkedHashMap<>();
    private final Map<Way, LawStep> steps = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Way, LawStep> eldest) {
            return size() > WAYS;
        }
    };

    private final String reading;
    private final int limit;
    private LawContext context;
    private boolean sound;

    Session(RuleBase rules, RuleReadings readings, String reading) {
        this(rules, readings, reading, FIRINGS);
    }

    /** A session with a limit of its own: firings of a phase for each fact of the scenario. */
    Session(RuleBase rules, RuleReadings readings, String reading, int limit) {
        this.limit = limit;
        this.session = rules.kieBase().newKieSession();
        this.supports = new Supports(rules);
        session.addEventListener(concluded);
        Set<String> here = new HashSet<>(); // a rule base may hold fewer rules than were compiled
        rules.rules().values().stream()
                .filter(rule -> readings.runs(rule, reading))
                .forEach(rule -> here.add(rule.id()));
        this.ofReading = match -> {
            stopIfInterrupted();
            return here.contains(match.getRule().getName());
        };
        this.reading = reading;
    }

    /**
     * What this reading makes of a scenario.
     *
     * @throws CancellationException if the thread is interrupted; the session is not to be used again then
     */
    ReadingResult assess(LawContext now, List<Stated> facts) {
        stopIfInterrupted();
        lay(now, facts);
        run();
        return result();
    }

    /**
     * What this reading gives verdicts on, without what they rest on.
     *
     * @throws CancellationException if the thread is interrupted; the session is not to be used again then
     */
    Concluded verdicts(LawContext now, List<Stated> facts) {
        stopIfInterrupted();
        boolean lost = lay(now, facts);
        run();
        lost |= concluded.hasLostAny();
        sound = session.getFactCount() == law.size() + scenario.size() + concluded.size()
                && (!lost || supports.areFirm(session));
        return concluded;
    }

    /**
     * Lays the law of the day and the scenario; only what differs from what lies there is exchanged.
     *
     * @return whether anything was taken off
     */
    boolean lay(LawContext now, List<Stated> facts) {
        boolean lost = false;
        if (now != context) {
            LawStep step = steps.computeIfAbsent(new Way(context, now), Way::step);
            lost = !step.gone().isEmpty();
            context = now;
            step.gone().forEach(fact -> session.delete(law.remove(fact)));
            step.come().forEach(fact -> law.put(fact, session.insert(fact)));
        }
        Set<Stated> stated = new LinkedHashSet<>(facts);
        lost |= scenario.entrySet().removeIf(entry -> {
            boolean gone = !stated.contains(entry.getKey());
            if (gone) session.delete(entry.getValue());
            return gone;
        });
        stated.forEach(fact -> scenario.computeIfAbsent(fact, session::insert));
        return lost;
    }

    /** Reads what has been concluded. */
    ReadingResult result() {
        Map<Conclusion, List<Support>> conclusions = supports.read(session, context);
        ReadingResult result =
                new ReadingResult(reading, context.applied(), List.copyOf(scenario.keySet()), conclusions);
        sound = session.getFactCount() == law.size() + scenario.size() + conclusions.size()
                && !result.isCircular()
                && conclusions.values().stream()
                        .allMatch(supports -> supports.stream().allMatch(support -> lies(support, conclusions)));
        return result;
    }

    /** Whether the conclusions that a firing rests on are there; an engine that reuses its network may leave one standing without them. */
    private static boolean lies(Support support, Map<Conclusion, List<Support>> conclusions) {
        for (Object fact : support.facts()) {
            if (fact instanceof Conclusion && !conclusions.containsKey(fact)) return false;
        }
        return true;
    }

    /**
     * Whether what was read last follows from the facts that lie there, and from nothing else. Conclusions that hold one
     * another up would outlive the scenario they came from; a new session has none that it should not have.
     */
    boolean isSound() {
        return sound;
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

    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
