package casus.flip;

import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** What each single change moves: which one step would move most. */
public final class Steps {
    /** A duty or an engagement that stands otherwise. */
    public record Moved(String id, String from, String to) {}

    /** A number of a force that is another. */
    public record Strength(String id, String measure, NumberRange from, NumberRange to) {}

    /**
     * A change and all that it moves.
     *
     * @param silent the readings that take part no longer: their sources do not speak of the new day
     */
    public record Step(
            CandidateChange change,
            List<Moved> duties,
            List<Moved> engagements,
            List<Strength> forces,
            List<String> silent) {
        /** How many duties and engagements it moves. */
        public int count() {
            return duties.size() + engagements.size();
        }
    }

    /**
     * What was found.
     *
     * @param steps those that move something, what moves most first, and of two that move alike the one that is easier
     * @param end whether every one was tried
     */
    public record Found(List<Step> steps, int tried, Effort.End end) {
        /** Whether there can be no others. */
        public boolean complete() {
            return end == Effort.End.COMPLETE;
        }
    }

    private Steps() {}

    /**
     * Tries every change alone; what was found before an interrupt is kept.
     *
     * @param variant the scenario after some changes
     */
    public static Found of(
            Scenario scenario,
            List<CandidateChange> candidates,
            Function<List<String>, Scenario> variant,
            Function<Scenario, Verdicts> verdicts,
            Effort effort) {
        Verdicts before = verdicts.apply(scenario);
        List<Step> steps = new ArrayList<>();
        for (CandidateChange change : candidates) {
            if (!effort.goesOn()) break;
            try {
                Scenario after = variant.apply(change.changes());
                List<String> silent = new ArrayList<>(scenario.readings());
                silent.removeAll(after.readings());
                Step step = step(change, before, verdicts.apply(after), silent);
                if (step.count() + step.forces().size() > 0) steps.add(step);
            } catch (InvalidInput e) {
                // the change contradicts the file: no world at all
            } catch (CancellationException e) {
                effort.stop();
            }
        }
        return new Found(ranked(steps), effort.tried(), effort.end());
    }

    private static List<Step> ranked(List<Step> steps) {
        return steps.stream()
                .sorted(Comparator.comparingInt((Step step) -> -step.count())
                        .thenComparingInt(step -> -step.forces().size())
                        .thenComparing(step -> step.change().kind()))
                .toList();
    }

    private static Step step(CandidateChange change, Verdicts before, Verdicts after, List<String> silent) {
        List<Moved> duties = new ArrayList<>();
        List<Moved> engagements = new ArrayList<>();
        List<Strength> forces = new ArrayList<>();
        for (String id : after.movedFrom(before)) {
            Moved moved = new Moved(id, before.status(id), after.status(id));
            if (id.startsWith("duty:")) duties.add(moved);
            else if (id.startsWith("engagement:")) engagements.add(moved);
            else if (id.startsWith("force:")) forces.addAll(strengths(id, before, after));
        }
        return new Step(change, duties, engagements, forces, silent);
    }

    private static List<Strength> strengths(String id, Verdicts before, Verdicts after) {
        return Numbers.MEASURES.stream()
                .map(measure -> new Strength(id, measure, strength(before, id, measure), strength(after, id, measure)))
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    private static NumberRange strength(Verdicts verdicts, String id, String measure) {
        Numbers numbers = verdicts.forces().get(id);
        return numbers == null ? new NumberRange(0, 0) : numbers.of(measure);
    }
}
