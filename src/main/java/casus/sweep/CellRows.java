package casus.sweep;

import casus.assessment.Assessment;
import casus.engine.AssessmentEngine;
import casus.scenario.Grid;
import casus.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rows of research tables for each cell that is a crisis, in the order of the grid; each is assessed whole for them. */
public final class CellRows {
    /** Makes of a cell's assessment the lines of each table. */
    public interface Lines {
        /**
         * The lines of a cell, a text for each table.
         *
         * @param cell its name, {@code grid.yaml#7}
         */
        List<String> of(String cell, Assessment assessment);
    }

    /** Takes the lines of a cell. */
    public interface Taker {
        void take(List<String> lines) throws IOException;
    }

    private final Answers answers;
    private final AssessmentEngine engine;
    private final UnaryOperator<Scenario> readings;

    /** @param readings puts a scenario under the readings that are asked for */
    public CellRows(Answers answers, AssessmentEngine engine, UnaryOperator<Scenario> readings) {
        this.answers = answers;
        this.engine = engine;
        this.readings = readings;
    }

    /**
     * Hands over the lines, cell by cell.
     *
     * @param name of the file that varies its values
     */
    public void to(String name, Lines lines, Taker taker) throws IOException {
        Grid grid = answers.grid();
        for (int cell = 0; cell < grid.size(); cell++) {
            if (answers.of(cell).verdicts() == null) continue;
            Scenario scenario = readings.apply(grid.scenario(grid.choice(cell)));
            taker.take(lines.of(name + "#" + (cell + 1), engine.assess(scenario)));
        }
    }
}
