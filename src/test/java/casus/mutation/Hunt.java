package casus.mutation;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.diagnostics.InvalidKnowledge;
import casus.engine.Hearing;
import casus.explain.ExpectationCheck;
import casus.facts.Breach;
import casus.facts.Conclusion;
import casus.facts.Conflict;
import casus.facts.ContextFinding;
import casus.facts.Contribution;
import casus.facts.Counted;
import casus.facts.Decision;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Event;
import casus.facts.Excused;
import casus.facts.Gap;
import casus.facts.Gate;
import casus.facts.Observation;
import casus.facts.Share;
import casus.facts.Stage;
import casus.properties.Apart;
import casus.properties.Soundness;
import casus.reference.Firing;
import casus.reference.Rerun;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs mutants over scenarios until an expectation fails. A scenario in which the wrong rule concludes what the right one
 * does is passed over; the others are run again from the phase of the rule on, by plain joins.
 */
final class Hunt {
    /** How a mutant fares. */
    record Fate(Mutant mutant, State state, String where) {
        /** Best first. */
        enum State {
            /** An expectation or a property of every answer fails, or the program refuses what comes out. */
            KILLED,
            /** What the rule concludes then is no fact at all, and the program fails over it. */
            BROKEN,
            /** An answer changes that no expectation names. */
            UNNAMED,
            /** Gates, excuses or parts of a sum change, which no expectation can name, and no answer. */
            BESIDE,
            /** Conclusions on the way change, and no answer. */
            HIDDEN,
            /** The rule concludes the same everywhere. */
            SAME
        }
    }

    /** Conclusions that have an id in a report, so that an expectation can name them. */
    private static final Set<Class<?>> ANSWERS = Set.of(
            Engagement.class,
            Duty.class,
            Breach.class,
            Decision.class,
            Conflict.class,
            Gap.class,
            Counted.class,
            ContextFinding.class,
            Observation.class,
            Stage.class);

    /** Conclusions that a report tells under the id of another. */
    private static final Set<Class<?>> BESIDE = Set.of(Gate.class, Excused.class, Share.class, Contribution.class);

    /** Expectations of a scenario; days that lie close share their law, so below that the day decides. */
    private static final int MANY = 12;

    private final Hearing hearing = new Hearing(Fixtures.registry(), Fixtures.ruleBase());
    private final Rerun rerun = new Rerun(Fixtures.rules().values(), Fixtures.registry());
    private final Map<Mutant, Fate> fates = new LinkedHashMap<>();

    /** A hunt for these mutants. */
    Hunt(Collection<Mutant> mutants) {
        mutants.forEach(mutant -> fates.put(mutant, new Fate(mutant, Fate.State.SAME, "")));
    }

    /** Runs every mutant that is alive over the scenarios: small ones that expect much first, since they kill most for their time. */
    Collection<Fate> over(List<Scenario> scenarios) {
        scenarios.stream()
                .sorted(Comparator.comparing(Hunt::events)
                        .thenComparing(scenario -> -scenario.expectations().size() / MANY)
                        .thenComparing(Scenario::asOf)
                        .thenComparing(Scenario::id))
                .forEach(this::over);
        return fates.values();
    }

    private static long events(Scenario scenario) {
        return scenario.facts().stream().filter(Event.class::isInstance).count();
    }

    private void over(Scenario scenario) {
        Case one = new Case(scenario);
        for (Fate fate : List.copyOf(fates.values())) {
            if (fate.state().compareTo(Fate.State.BROKEN) > 0) one.meets(fate);
        }
    }

    /** A scenario with what follows from the rules as they are. */
    private final class Case {
        private final Scenario scenario;
        private final Map<String, Rerun.Standing> standings = new LinkedHashMap<>();
        private final Map<String, ReadingResult> results = new LinkedHashMap<>();
        private final Map<String, Soundness> sound = new LinkedHashMap<>();
        private final Map<String, Map<String, Rerun.Standing>> alone = new LinkedHashMap<>();
        private final Assessment right;
        private final Set<String> concerned = new HashSet<>();

        Case(Scenario scenario) {
            this.scenario = scenario;
            for (String reading : scenario.readings()) {
                Rerun.Standing standing =
                        rerun.standing(reading, hearing.law(scenario, reading).facts(), hearing.stated(scenario));
                standings.put(reading, standing);
                sound.put(reading, new Soundness(hearing.law(scenario, reading).facts(), hearing.stated(scenario)));
                Map<String, Rerun.Standing> events = new LinkedHashMap<>();
                Apart.events(
                                hearing.stated(scenario),
                                hearing.law(scenario, reading).facts())
                        .forEach((event, one) -> events.put(event, rerun.standing(reading, one.law(), one.facts())));
                alone.put(reading, events);
                results.put(reading, hearing.result(scenario, reading, standing.conclusions()));
            }
            right = hearing.assess(scenario, List.copyOf(results.values()));
            List<String> failures = failures(right);
            if (!failures.isEmpty()) throw new IllegalStateException(scenario.id() + " fails as it is: " + failures);
            scenario.expectations().forEach(expectation -> concern(expectation.id()));
        }

        /** An expectation is about a conclusion and about all that it rests on. */
        private void concern(String id) {
            if (!concerned.add(id)) return;
            right.dependencies()
                    .all()
                    .getOrDefault(id, List.of())
                    .forEach(step -> step.facts().forEach(this::concern));
        }

        private boolean isConcerned(Map<String, Map<Conclusion, Set<Firing>>> changed) {
            return changed.entrySet().stream()
                    .anyMatch(entry -> isConcerned(standings.get(entry.getKey()).conclusions(), entry.getValue()));
        }

        private boolean isConcerned(Map<Conclusion, Set<Firing>> before, Map<Conclusion, Set<Firing>> now) {
            return now.entrySet().stream()
                            .filter(entry -> before.get(entry.getKey()) != entry.getValue())
                            .filter(entry -> concerned.contains(entry.getKey().id()))
                            .anyMatch(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                    || before.keySet().stream()
                            .filter(conclusion -> !now.containsKey(conclusion))
                            .anyMatch(conclusion -> concerned.contains(conclusion.id()));
        }

        private List<String> failures(Assessment assessment) {
            return ExpectationCheck.failures(assessment, scenario.expectations(), Fixtures.registry());
        }

        /** What the program refuses, such as two things under one id, is found out as well. */
        void meets(Fate fate) {
            try {
                meet(fate);
            } catch (InvalidKnowledge e) {
                fate(fate, Fate.State.KILLED, scenario.id());
            } catch (RuntimeException e) {
                fate(fate, Fate.State.BROKEN, scenario.id() + ": " + cause(e));
            }
        }

        private static Throwable cause(Throwable e) {
            return e.getCause() == null ? e : cause(e.getCause());
        }

        private void meet(Fate fate) {
            Mutant mutant = fate.mutant();
            Map<String, Map<Conclusion, Set<Firing>>> changed = new LinkedHashMap<>();
            standings.forEach((reading, standing) -> {
                if (!standing.isTouched(mutant.rule(), mutant.wrong())) return;
                Map<Conclusion, Set<Firing>> now = standing.with(mutant.rule(), mutant.wrong());
                if (!now.keySet().equals(standing.conclusions().keySet())) changed.put(reading, now);
            });
            if (changed.isEmpty()) return;
            if (isUnsound(changed)
                    || isMixed(mutant, changed)
                    || (isConcerned(changed) && !failures(wrong(changed)).isEmpty())) {
                fate(fate, Fate.State.KILLED, scenario.id());
                return;
            }
            Set<String> answers = ids(changed, ANSWERS);
            Set<String> beside = ids(changed, BESIDE);
            if (!answers.isEmpty()) fate(fate, Fate.State.UNNAMED, told(answers));
            else fate(fate, beside.isEmpty() ? Fate.State.HIDDEN : Fate.State.BESIDE, told(beside));
        }

        private boolean isUnsound(Map<String, Map<Conclusion, Set<Firing>>> changed) {
            return changed.entrySet().stream()
                    .anyMatch(entry -> !sound.get(entry.getKey())
                            .faults(entry.getValue().keySet())
                            .isEmpty());
        }

        /** Whether what is told of one event now hangs on what else happens, or on the law of another day. */
        private boolean isMixed(Mutant mutant, Map<String, Map<Conclusion, Set<Firing>>> changed) {
            return changed.entrySet().stream()
                    .anyMatch(entry -> isMixed(
                            mutant,
                            alone.get(entry.getKey()),
                            standings.get(entry.getKey()).conclusions().keySet(),
                            entry.getValue().keySet()));
        }

        private static boolean isMixed(
                Mutant mutant, Map<String, Rerun.Standing> alone, Set<Conclusion> before, Set<Conclusion> now) {
            Set<String> touched = Stream.concat(
                            now.stream().filter(one -> !before.contains(one)),
                            before.stream().filter(one -> !now.contains(one)))
                    .map(Apart::event)
                    .collect(Collectors.toSet());
            touched.retainAll(alone.keySet());
            return touched.stream()
                    .anyMatch(event -> !Apart.of(event, now)
                            .equals(Apart.of(
                                    event,
                                    alone.get(event)
                                            .with(mutant.rule(), mutant.wrong())
                                            .keySet())));
        }

        private Assessment wrong(Map<String, Map<Conclusion, Set<Firing>>> changed) {
            List<ReadingResult> now = new ArrayList<>();
            results.forEach((reading, result) -> now.add(
                    changed.containsKey(reading)
                            ? hearing.result(
                                    scenario,
                                    reading,
                                    changed.get(reading),
                                    standings.get(reading).conclusions(),
                                    result)
                            : result));
            return hearing.assess(scenario, now);
        }

        private String told(Set<String> answers) {
            return scenario.id() + ": "
                    + String.join(", ", answers.stream().limit(4).toList());
        }

        /** The ids of conclusions of some kinds that a reading has come to or lost. */
        private Set<String> ids(Map<String, Map<Conclusion, Set<Firing>>> changed, Set<Class<?>> kinds) {
            Set<String> ids = new TreeSet<>();
            changed.forEach((reading, now) -> {
                Set<Conclusion> before = standings.get(reading).conclusions().keySet();
                Stream.concat(
                                now.keySet().stream().filter(one -> !before.contains(one)),
                                before.stream().filter(one -> !now.containsKey(one)))
                        .filter(one -> kinds.contains(one.getClass()))
                        .forEach(one -> ids.add(one.id()));
            });
            return ids;
        }

        private void fate(Fate before, Fate.State state, String where) {
            Fate now = fates.get(before.mutant());
            if (state.compareTo(now.state()) < 0) fates.put(before.mutant(), new Fate(before.mutant(), state, where));
        }
    }
}
