package casus.facts;

import casus.model.Truth;

/**
 * A part of one of the numbers of a force.
 *
 * @param state whose part it is, or empty for the force as a whole
 * @param measure {@code nominal signed firm conditional possible}
 * @param least men, at least
 * @param most men, at most
 */
@Reads("{measure} strength of {force}, {state}: {least} to {most}")
public record Share(String force, String state, String measure, int least, int most) implements Conclusion {
    /** A number that counts in full if it is certain, and only in the maximum if it is in doubt. */
    public Share(String force, String state, String measure, Truth truth, int personnel) {
        this(force, state, measure, truth == Truth.YES ? personnel : 0, truth == Truth.NO ? 0 : personnel);
    }

    @Override
    public String id() {
        return "share:" + force + ":" + measure + (state.isEmpty() ? "" : ":" + state);
    }
}
