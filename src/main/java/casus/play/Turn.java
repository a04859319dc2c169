package casus.play;

import casus.assessment.Assessment;
import casus.compare.Movement;
import java.util.List;

/**
 * A move and what came of it.
 *
 * @param told what was done or, as the clock went on, came about, in sentences without a day
 * @param before how the crisis stood, or null where it begins
 * @param after how it stands
 * @param moved what stands otherwise
 * @param options what is awaited of whom now
 */
record Turn(
        Move move, List<String> told, Assessment before, Assessment after, List<Movement> moved, List<Option> options) {
    Turn {
        told = List.copyOf(told);
        moved = List.copyOf(moved);
        options = List.copyOf(options);
    }
}
