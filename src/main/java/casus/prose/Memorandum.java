package casus.prose;

import casus.model.Grade;
import java.util.List;

/**
 * What is argued for a conclusion, or against it.
 *
 * @param isFor whether it argues that the conclusion stands
 * @param behalf the state on whose behalf it is written, by code, or null
 * @param contested whether a source takes this side; where none does, it says so
 * @param submission what it comes to
 * @param steps of the argument, those of the best authority first
 * @param weakest the number of the weakest step, from 1; 0 where there is none
 * @param leftOut how many lesser steps are not told
 */
public record Memorandum(
        boolean isFor,
        String behalf,
        boolean contested,
        Sentence submission,
        List<Argued> steps,
        int weakest,
        int leftOut) {
    public Memorandum {
        steps = List.copyOf(steps);
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
