package casus.prose;

/**
 * One thing that bears on a conclusion in a reading.
 *
 * @param rank 0 decides; then what is awaited, what has been done, what binds, what the clause answers, what else is there, what
 *     is unknown
 */
record Item(int rank, Sentence sentence) {
    static final int DECIDES = 0;
    static final int AWAITED = 1;
    static final int DONE = 2;
    static final int BINDS = 3;
    static final int ANSWERS = 4;
    static final int THERE = 5;
    static final int UNKNOWN = 6;

    Item at(int other) {
        return new Item(other, sentence);
    }
}
