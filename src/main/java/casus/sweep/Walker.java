package casus.sweep;

import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.scenario.Axis;
import casus.scenario.Grid;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Goes through walks of a grid with an engine of its own; a cell on a day until which the one before stands is not assessed. */
final class Walker implements AutoCloseable {
    private final Grid grid;
    private final AssessmentEngine engine;
    private final VerdictStore store;
    private final UnaryOperator<Scenario> readings;

    /** @param readings puts a scenario under the readings that are asked for */
    Walker(Grid grid, AssessmentEngine engine, UnaryOperator<Scenario> readings) {
        this.grid = grid;
        this.engine = engine;
        this.store = new VerdictStore(engine);
        this.readings = readings;
    }

    /** The answers of the cells of a walk. */
    List<Answer> answers(int[] walk) {
        List<Answer> answers = new ArrayList<>(walk.length);
        Answer answer = null;
        LocalDate until = LocalDate.MIN;
        for (int cell : walk) {
            int[] choice = grid.choice(cell);
            boolean stands = answer != null && day(choice).isBefore(until);
            if (!stands) {
                until = LocalDate.MIN;
                try {
                    Scenario scenario = readings.apply(grid.scenario(choice));
                    if (hasDay(choice)) until = engine.standsUntil(scenario);
                    answer = isOut(scenario, choice) ? Answer.OUT : Answer.of(store.of(scenario));
                } catch (InvalidInput e) {
                    answer = Answer.none(e.problems().get(0).message());
                }
            }
            answers.add(answer);
        }
        return answers;
    }

    private boolean hasDay(int[] choice) {
        return !day(choice).equals(LocalDate.MAX);
    }

    /** The day of a cell, or the last there is where it has none of its own: nothing stands until then. */
    private LocalDate day(int[] choice) {
        for (int at = 0; at < choice.length; at++) {
            if (grid.axes().get(at).isDay() && choice[at] >= 0)
                return LocalDate.parse(grid.axes().get(at).text(choice[at]));
        }
        return LocalDate.MAX;
    }

    private boolean isOut(Scenario scenario, int[] choice) {
        for (int at = 0; at < choice.length; at++) {
            Axis axis = grid.axes().get(at);
            if (axis.membersOf() == null || choice[at] < 0) continue;
            if (!engine.isMember(scenario, axis.text(choice[at]), axis.membersOf())) return true;
        }
        return false;
    }

    /** The situations that it has met, as in {@link VerdictStore#met}. */
    Set<Long> met() {
        return store.met();
    }

    @Override
    public void close() {
        engine.close();
    }
}
