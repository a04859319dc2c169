package casus.flip;

import casus.assessment.Assessment;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

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
     * @param end whether every set up to the bound was tried
     * @param tried how many were
     */
    public record Answers(
            String before,
            boolean already,
            List<Answer> found,
            List<CandidateChange> candidates,
            int bound,
            Effort.End end,
            int tried) {
        /** Whether there can be no others within the bound. */
        public boolean complete() {
            return end == Effort.End.COMPLETE;
        }
    }

    private final Target target;
    private final Function<List<String>, Verdicts> verdicts;
    private final Function<List<String>, Assessment> assess;
    private final Effort effort;
    private final Consumer<List<Answer>> told;
    private final List<Answer> found = new ArrayList<>();

    /**
     * A search.
     *
     * @param verdicts what each set is tried by
     * @param assess what each answer is told by: the assessment after some changes
     * @param told all answers so far, each time that there is one more
     */
    public Flip(
            Target target,
            Function<List<String>, Verdicts> verdicts,
            Function<List<String>, Assessment> assess,
            Effort effort,
            Consumer<List<Answer>> told) {
        this.target = target;
        this.verdicts = verdicts;
        this.assess = assess;
        this.effort = effort;
        this.told = told;
    }

    /** Tries all sets of so many changes at most; what was found before an interrupt is kept. */
    public Answers search(Assessment before, List<CandidateChange> candidates, int bound) {
        String standing = target.standing(before);
        boolean already = target.isMetBy(before, before) && (target.status() != null || target.strength() != null);
        List<CandidateChange> dearestFirst =
                new ArrayList<>(candidates); // sets that share a day or a law follow one another
        dearestFirst.sort(Comparator.comparing(CandidateChange::kind).reversed());
        boolean goesOn = true;
        for (int size = 1; size <= bound && !already; size++) {
            for (CandidateChange.Kind dearest : CandidateChange.Kind.values()) {
                goesOn = goesOn && sets(dearest, size, dearestFirst, before);
            }
        }
        return new Answers(standing, already, List.copyOf(found), candidates, bound, effort.end(), effort.tried());
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
        if (!effort.goesOn()) return false;
        try {
            List<String> changes = candidates.stream()
                    .flatMap(change -> change.changes().stream())
                    .toList();
            if (target.isVerdict() && !target.isMetBy(verdicts.apply(changes), Verdicts.of(before))) return true;
            Assessment after = assess.apply(changes);
            if (target.isMetBy(after, before)) {
                List<String> silent = new ArrayList<>(before.readings());
                silent.removeAll(after.readings());
                found.add(new Answer(candidates, target.standing(after), silent));
                told.accept(List.copyOf(found));
            }
        } catch (InvalidInput e) {
            // the changes contradict one another, or the file: no world at all
        } catch (CancellationException e) {
            effort.stop();
            return false;
        }
        return true;
    }
}
