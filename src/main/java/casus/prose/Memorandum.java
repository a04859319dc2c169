package casus.prose;

import casus.model.Grade;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
 * @param weakest the number of the weakest step of all, from 1; 0 where there is none
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
        List<Argued> ordered = all.stream()
                .sorted(Comparator.comparing(Argued::grade, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Argued::rank))
                .toList();
        Optional<Argued> weakest = ordered.stream()
                .filter(step -> step.grade() != null)
                .reduce((one, other) -> other.grade().compareTo(one.grade()) > 0 ? other : one);
        Set<Argued> kept = new HashSet<>(weakest.stream().toList());
        ordered.stream().filter(step -> step.rank() == Item.DECIDES).forEach(kept::add);
        for (Argued step : ordered) if (kept.size() < MOST) kept.add(step);
        List<Argued> told = ordered.stream().filter(kept::contains).toList();
        int number = weakest.map(step -> told.indexOf(step) + 1).orElse(0);
        return new Memorandum(
                isFor, behalf, contested, submission, told, number, all.size() - told.size(), Alternative.NONE);
    }

    /** The same with what it argues should its first argument fail, as far as there is room. */
    Memorandum or(Alternative other) {
        if (other.steps().isEmpty()) return this;
        Memorandum second = of(isFor, behalf, contested, submission, other.steps());
        int room = Math.max(1, MOST - steps.size());
        List<Argued> told = second.steps().stream().limit(room).toList();
        int without = leftOut + other.steps().size() - told.size();
        return new Memorandum(
                isFor, behalf, contested, submission, steps, weakest, without, new Alternative(other.premise(), told));
    }

    /** All that it argues, the alternative last. */
    List<Argued> argued() {
        return Stream.concat(steps.stream(), alternative.steps().stream()).toList();
    }

    /**
     * An argument from what the other side's sources say themselves.
     *
     * @param premise that it is as these have it: "Pop 2009 has it"
     */
    record Alternative(String premise, List<Argued> steps) {
        static final Alternative NONE = new Alternative("", List.of());

        Alternative {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step of an argument.
     *
     * @param grade of the best authority it rests on; null where it rests on what the file states, or on Casus' records alone
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
