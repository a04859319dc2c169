package casus.sweep;

import casus.assessment.Verdicts;

/**
 * What becomes of a cell.
 *
 * @param verdicts how everything stands; null where the cell is none
 * @param impossible why there can be no such crisis; null where there can
 */
record Answer(Verdicts verdicts, String impossible) {
    /** The cell falls out: its state is no member on its day. */
    static final Answer OUT = new Answer(null, null);

    /** The state stands so. */
    static Answer of(Verdicts verdicts) {
        return new Answer(verdicts, null);
    }

    /** There can be no such crisis. */
    static Answer none(String why) {
        return new Answer(null, why);
    }

    boolean isOut() {
        return verdicts == null && impossible == null;
    }
}
