package casus.prose;

import casus.model.Grade;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is argued for a conclusion, or against it.
 *
 * @param isFor whether it argues that the conclusion stands
 * @param behalf the state on whose behalf it is written, by code, or null
 * @param contested whether a source takes this side; where none does, it says so
 * @param submission what it comes to
 * @param steps of the argument, those of the best authority first; what decides and the weakest are always among them
 * @param weakest the number of the weakest of them, from 1; 0 where there is none
 * @param leftOut how many lesser steps are not told
 * @param alternative what else it argues, should that fail
 */
public record Memorandum(
        boolean isFor,
        String behalf,
        boolean contested,
        Sentence submission,
        List<Argued> steps,
        int weakest,
        int leftOut,
        Alternative alternative) {
    /** So many steps are told, where no more decide. */
    static final int MOST = 7;

    public Memorandum {
        steps = List.copyOf(steps);
    }

    /** One that tells of these steps the weakest, what decides, and of the others those of the best authority. */
    static Memorandum of(boolean isFor, String behalf, boolean contested, Sentence submission, List<Argued> all) {
        List<Argued> told = told(all, MOST);
        int left = all.size() - told.size();
        return new Memorandum(isFor, behalf, contested, submission, told, weakest(told), left, Alternative.NONE);
    }

    /**
     * The same with what it argues should its first argument fail, as far as there is room.
     *
     * @param premise that it is as the other side's sources have it: "Pop 2009 has it"
     */
    Memorandum or(String premise, List<Argued> all) {
        if (all.isEmpty()) return this;
        List<Argued> told = told(all, Math.max(2, MOST - steps.size()));
        return new Memorandum(
                isFor,
                behalf,
                contested,
                submission,
                steps,
                weakest,
                leftOut + all.size() - told.size(),
                new Alternative(premise, told, weakest(told)));
    }

    /** Of some steps the weakest, what decides, and of the others the best, as far as there is room; the best first. */
    private static List<Argued> told(List<Argued> all, int room) {
        List<Argued> ordered = all.stream()
                .sorted(Comparator.comparing(Argued::grade, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Argued::rank))
                .toList();
        Set<Argued> kept = new HashSet<>();
        if (weakest(ordered) > 0) kept.add(ordered.get(weakest(ordered) - 1));
        ordered.stream().filter(step -> step.rank() == Item.DECIDES).forEach(kept::add);
        for (Argued step : ordered) if (kept.size() < room) kept.add(step);
        return ordered.stream().filter(kept::contains).toList();
    }

    /** The number of the weakest of some steps, the first of those alike, from 1; 0 where none has a grade. */
    private static int weakest(List<Argued> steps) {
        return steps.stream()
                .filter(step -> step.grade() != null)
                .reduce((one, other) -> other.grade().compareTo(one.grade()) > 0 ? other : one)
                .map(step -> steps.indexOf(step) + 1)
                .orElse(0);
    }

    /** All that it argues, the alternative last. */
    List<Argued> argued() {
        return Stream.concat(steps.stream(), alternative.steps().stream()).toList();
    }

    /**
     * An argument from what the other side's sources say themselves.
     *
     * @param premise that it is as these have it: "Pop 2009 has it"
     * @param weakest the number of its weakest step, from 1; 0 where there is none
     */
    record Alternative(String premise, List<Argued> steps, int weakest) {
        static final Alternative NONE = new Alternative("", List.of(), 0);

        Alternative {
            steps = List.copyOf(steps);
        }

        boolean isNone() {
            return steps.isEmpty();
        }
    }

    /**
     * A step of an argument.
     *
     * @param grade of what carries it, the weakest of several claims together and the best of several sources; null where it rests on what the file states, or on Casus' records alone
     * @param rank as of what it says, what decides first
     */
    record Argued(Sentence sentence, Grade grade, int rank) {}

    /** For and against, with what both have to meet: where they part, and what would settle it. */
    public record Pair(Memorandum forIt, Memorandum against, List<Parting> partings, List<Sentence> settling) {
        public Pair {
            partings = List.copyOf(partings);
            settling = List.copyOf(settling);
        }
    }

    /**
     * A question on which the two part.
     *
     * @param contest its id, or null where no contest is on record
     * @param question what is in dispute
     * @param answers what each source says to it
     */
    record Parting(String contest, String question, List<Sentence> answers) {
        Parting {
            answers = List.copyOf(answers);
        }
    }
}
