package casus.flip;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.diagnostics.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntConsumer;

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
     * @param complete whether there was time for every one
     */
    public record Found(List<Step> steps, int tried, boolean complete) {}

    private Steps() {}

    /**
     * Tries every change alone.
     *
     * @param assess the assessment after some changes
     * @param time after which what was found is all
     * @throws CancellationException if the thread is interrupted
     */
    public static Found of(
            Assessment before,
            List<CandidateChange> candidates,
            Function<List<String>, Assessment> assess,
            Duration time,
            IntConsumer progress) {
        long end = System.nanoTime() + time.toNanos();
        List<Step> steps = new ArrayList<>();
        int tried = 0;
        for (CandidateChange change : candidates) {
            if (Thread.currentThread().isInterrupted()) throw new CancellationException();
            if (System.nanoTime() > end) return new Found(ranked(steps), tried, false);
            progress.accept(++tried);
            try {
                Step step = step(change, before, assess.apply(change.changes()));
                if (step.count() + step.forces().size() == 0) continue;
                steps.add(step);
            } catch (InvalidInput e) {
                // the change contradicts the file: no world at all
            }
        }
        return new Found(ranked(steps), tried, true);
    }

    private static List<Step> ranked(List<Step> steps) {
        return steps.stream()
                .sorted(Comparator.comparingInt((Step step) -> -step.count())
                        .thenComparingInt(step -> -step.forces().size())
                        .thenComparing(step -> step.change().kind()))
                .toList();
    }

    private static Step step(CandidateChange change, Assessment before, Assessment after) {
        List<String> silent = new ArrayList<>(before.readings());
        silent.removeAll(after.readings());
        return new Step(
                change,
                moved(Finding.Duty.class, before, after),
                moved(Finding.Engagement.class, before, after),
                forces(before, after),
                silent);
    }

    private static <T extends Finding> List<Moved> moved(Class<T> kind, Assessment before, Assessment after) {
        TreeSet<String> ids = new TreeSet<>();
        before.all(kind).forEach(finding -> ids.add(finding.id()));
        after.all(kind).forEach(finding -> ids.add(finding.id()));
        return ids.stream()
                .map(id -> new Moved(id, before.status(id), after.status(id)))
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    private static List<Strength> forces(Assessment before, Assessment after) {
        List<Strength> moved = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>();
        for (Assessment one : List.of(before, after))
            one.all(Finding.Force.class).forEach(force -> ids.add(force.id()));
        for (String id : ids) {
            for (String measure : Numbers.MEASURES) {
                NumberRange from = strength(before, id, measure);
                NumberRange to = strength(after, id, measure);
                if (!from.equals(to)) moved.add(new Strength(id, measure, from, to));
            }
        }
        return moved;
    }

    private static NumberRange strength(Assessment assessment, String id, String measure) {
        return assessment.findings().get(id) instanceof Finding.Force force
                ? force.numbers().of(measure)
                : new NumberRange(0, 0);
    }
}
