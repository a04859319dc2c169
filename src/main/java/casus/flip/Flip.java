package casus.flip;

import casus.assessment.Assessment;
import casus.diagnostics.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The smallest sets of changes that bring a goal about. Sets are tried by size; one that holds a smaller answer is none.
 * Every answer has been assessed, so what it promises is what comes out.
 * Smaller answers are found first, and of those of one size the ones that are easier to bring about.
 */
public final class Flip {
    /**
     * A set of changes and how the conclusion stands with them.
     *
     * @param candidates no smaller set of them does it
     * @param silent the readings that take part no longer: their sources do not speak of the new day
     */
    public record Answer(List<CandidateChange> candidates, String standing, List<String> silent) {
        public Answer {
            silent = List.copyOf(silent);
            candidates = candidates.stream()
                    .sorted(Comparator.comparing(CandidateChange::kind))
                    .toList();
        }
    }

    /**
     * What was found.
     *
     * @param before how the conclusion stands as it is
     * @param already whether the goal is met without any change
     * @param complete whether every set up to the bound was tried
     * @param tried how many were
     */
    public record Answers(
            String before,
            boolean already,
            List<Answer> found,
            List<CandidateChange> candidates,
            int bound,
            boolean complete,
            int tried) {}

    private final Target target;
    private final Function<List<String>, Assessment> assess;
    private final IntConsumer progress;
    private final Consumer<List<Answer>> told;
    private final long end;
    private final List<Answer> found = new ArrayList<>();
    private int tried;

    /**
     * A search.
     *
     * @param assess the assessment after some changes
     * @param time after which what was found is all
     * @param progress told how many sets have been tried
     * @param told all answers so far, each time that there is one more
     */
    public Flip(
            Target target,
            Function<List<String>, Assessment> assess,
            Duration time,
            IntConsumer progress,
            Consumer<List<Answer>> told) {
        this.target = target;
        this.assess = assess;
        this.progress = progress;
        this.told = told;
        this.end = System.nanoTime() + time.toNanos();
    }

    /**
     * Tries all sets of so many changes at most.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public Answers search(Assessment before, List<CandidateChange> candidates, int bound) {
        String standing = target.standing(before);
        boolean already = target.isMetBy(before, before) && (target.status() != null || target.strength() != null);
        List<CandidateChange> dearestFirst =
                new ArrayList<>(candidates); // sets that share a day or a law follow one another
        dearestFirst.sort(Comparator.comparing(CandidateChange::kind).reversed());
        boolean complete = true;
        for (int size = 1; size <= bound && !already; size++) {
            for (CandidateChange.Kind dearest : CandidateChange.Kind.values()) {
                complete = complete && sets(dearest, size, dearestFirst, before);
            }
        }
        return new Answers(standing, already, List.copyOf(found), candidates, bound, complete, tried);
    }

    /** Tries the sets of that size whose dearest change is of that kind; whether there was time for all of them. */
    private boolean sets(CandidateChange.Kind dearest, int size, List<CandidateChange> candidates, Assessment before) {
        for (CandidateChange change : candidates) {
            if (change.kind() != dearest) continue;
            List<CandidateChange> later = candidates.subList(candidates.indexOf(change) + 1, candidates.size()).stream()
                    .filter(other -> other.kind().compareTo(dearest) <= 0)
                    .toList();
            if (!holdsAnAnswer(List.of(change)) && !extend(List.of(change), 0, size - 1, later, before)) return false;
        }
        return true;
    }

    /** Whether there was time to try every set of that size. */
    private boolean extend(
            List<CandidateChange> taken, int from, int size, List<CandidateChange> candidates, Assessment before) {
        if (size == 0) return attempt(taken, before);
        for (int next = from; next <= candidates.size() - size; next++) {
            CandidateChange change = candidates.get(next);
            if (taken.stream().anyMatch(other -> other.excludes(change))) continue;
            List<CandidateChange> more = new ArrayList<>(taken);
            more.add(change);
            if (holdsAnAnswer(more)) continue;
            if (!extend(more, next + 1, size - 1, candidates, before)) return false;
        }
        return true;
    }

    private boolean holdsAnAnswer(List<CandidateChange> candidates) {
        Set<CandidateChange> set = new HashSet<>(candidates);
        return found.stream().anyMatch(answer -> set.containsAll(answer.candidates()));
    }

    private boolean attempt(List<CandidateChange> candidates, Assessment before) {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException();
        if (System.nanoTime() > end) return false;
        progress.accept(++tried);
        try {
            List<String> changes = candidates.stream()
                    .flatMap(change -> change.changes().stream())
                    .toList();
            Assessment after = assess.apply(changes);
            if (target.isMetBy(after, before)) {
                List<String> silent = new ArrayList<>(before.readings());
                silent.removeAll(after.readings());
                found.add(new Answer(candidates, target.standing(after), silent));
                told.accept(List.copyOf(found));
            }
        } catch (InvalidInput e) {
            // the changes contradict one another, or the file: no world at all
        }
        return true;
    }
}
