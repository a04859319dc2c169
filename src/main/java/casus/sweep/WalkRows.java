package casus.sweep;

import casus.assessment.Verdicts;
import casus.engine.AssessmentEngine;
import casus.scenario.Grid;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Walks of a grid as rows of {@link TypedCells}, in any order, for whoever spreads a sweep over machines; a walk has the cells
 * that differ in their day alone. For one thread.
 */
public final class WalkRows implements AutoCloseable {
    private final List<int[]> walks;
    private final TypedCells cells;
    private final Walker walker;

    /**
     * Begins with nothing known.
     *
     * @param readings puts a scenario under the readings that are asked for
     * @param question what is asked of each cell, or null
     */
    public WalkRows(Grid grid, AssessmentEngine engine, UnaryOperator<Scenario> readings, Question question) {
        this.walks = Walks.of(grid);
        this.cells = new TypedCells(grid, question);
        this.walker = new Walker(grid, engine, readings);
    }

    /** How many walks there are; neighbours are alike in most. */
    public static int count(Grid grid) {
        return Walks.of(grid).size();
    }

    /** The rows of a walk; those of a cell stand together. */
    public List<List<Object>> of(int walk) {
        int[] numbers = walks.get(walk);
        List<Answer> answers = walker.answers(numbers);
        List<List<Object>> rows = new ArrayList<>();
        IdentityHashMap<Verdicts, List<List<Object>>> told = new IdentityHashMap<>();
        for (int at = 0; at < numbers.length; at++) {
            Verdicts verdicts = answers.get(at).verdicts();
            if (verdicts == null) continue;
            List<Object> beginning = cells.beginning(numbers[at]);
            for (List<Object> end : told.computeIfAbsent(verdicts, cells::ends)) {
                List<Object> row = new ArrayList<>(beginning);
                row.addAll(end);
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        walker.close();
    }
}
