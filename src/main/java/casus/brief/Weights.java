package casus.brief;

/** How heavy a duty weighs, as {@code weight} of the JSON says it (contract, 13.9). */
final class Weights {
    static final int ASSIST = 1;

    /** Help, contribution, materiel, joint air defence; consultation and the rest come after. */
    static final int LAST_HELP = 3;

    private Weights() {}
}
