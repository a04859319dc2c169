package casus.bench;

import java.util.Locale;

/** How long to measure: until the figures mean something, or only until it is shown that all of it runs. */
public enum Effort {
    SHORT(1, 10, 1, 16),
    FULL(7, 500, 7, 1);

    private final int starts;
    private final int rounds;
    private final int batches;
    private final int share;

    Effort(int starts, int rounds, int batches, int share) {
        this.starts = starts;
        this.rounds = rounds;
        this.batches = batches;
        this.share = share;
    }

    /** The effort of that name, in capital letters or not. */
    public static Effort of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** How often each command is started. */
    int starts() {
        return starts;
    }

    /** How many assessments are measured by stages, after as many to warm up. */
    public int rounds() {
        return rounds;
    }

    /** How many batches there are of each kind. */
    int batches() {
        return batches;
    }

    /** Every how many scenarios of the corpus one is in a batch. */
    int share() {
        return share;
    }
}
