package casus.sweep;

import casus.assessment.NumberRange;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.scenario.Axis;
import casus.scenario.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The answers of a grid by one or two of its paths; the cells that differ in the others only share a field. */
public final class Pivot {
    /**
     * What the cells of a field have.
     *
     * @param statuses each with how many cells have it; empty where a number is asked
     * @param number the least and the most; null where a status is asked, or no cell is a crisis
     */
    public record Field(NavigableMap<String, Integer> statuses, NumberRange number) {
        static final Field EMPTY = new Field(new TreeMap<>(), null);

        /** As cells of a table: the least and the most, or the statuses, of several each with how many. */
        List<String> cells(boolean isNumber) {
            if (!isNumber) return List.of(text(status -> status));
            return number == null
                    ? List.of("", "")
                    : List.of(String.valueOf(number.min()), String.valueOf(number.max()));
        }

        /** The status of all, in words, or of each how many have it. */
        String text(UnaryOperator<String> words) {
            if (statuses.size() < 2) return statuses.isEmpty() ? "" : words.apply(statuses.firstKey());
            return statuses.entrySet().stream()
                    .map(one -> words.apply(one.getKey()) + " " + one.getValue())
                    .collect(Collectors.joining(", "));
        }

        /** The status of all cells, or null where they differ. */
        String only() {
            return statuses.size() == 1 ? statuses.firstKey() : null;
        }

        private Field and(Field other) {
            NavigableMap<String, Integer> both = new TreeMap<>(statuses);
            other.statuses.forEach((status, cells) -> both.merge(status, cells, Integer::sum));
            return new Field(
                    both, number == null ? other.number : other.number == null ? number : number.cover(other.number));
        }
    }

    private final Axis rows;
    private final Axis columns;
    private final Question question;
    private final Field[][] fields;

    private Pivot(Axis rows, Axis columns, Question question) {
        this.rows = rows;
        this.columns = columns;
        this.question = question;
        this.fields = new Field[rows.nodes().size()]
                [columns == null ? 1 : columns.nodes().size()];
        for (Field[] row : fields) Arrays.fill(row, Field.EMPTY);
    }

    /**
     * The pivot of these answers.
     *
     * @param rows the path whose values are the rows
     * @param columns the path whose values are the columns, or null
     */
    public static Pivot of(Answers answers, String rows, String columns, Question question) {
        Grid grid = answers.grid();
        int row = place(grid, "--rows", rows);
        int column = columns == null ? -1 : place(grid, "--cols", columns);
        Pivot pivot =
                new Pivot(grid.axes().get(row), column < 0 ? null : grid.axes().get(column), question);
        Map<Integer, Field> known = new HashMap<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            Verdicts verdicts = answers.of(cell).verdicts();
            int[] choice = grid.choice(cell);
            if (verdicts == null || choice[row] < 0 || (column >= 0 && choice[column] < 0)) continue;
            Field field = known.computeIfAbsent(answers.place(cell), any -> question.field(verdicts));
            Field[] line = pivot.fields[choice[row]];
            int at = column < 0 ? 0 : choice[column];
            line[at] = line[at].and(field);
        }
        return pivot;
    }

    /**
     * Sees to it that a path is one that is varied.
     *
     * @throws InvalidInput if it is not
     */
    public static int place(Grid grid, String option, String path) {
        List<String> paths = grid.axes().stream().map(Axis::path).toList();
        if (paths.contains(path)) return paths.indexOf(path);
        throw InvalidInput.of(
                "unknown-path", option + " " + path, "this path is not varied", Suggestions.hint(path, paths));
    }

    Question question() {
        return question;
    }

    Axis rows() {
        return rows;
    }

    /** The path of the columns, or null where there is one column. */
    Axis columns() {
        return columns;
    }

    /** What is above each column. */
    List<String> heads() {
        return columns == null ? List.of(question.text()) : columns.texts();
    }

    Field field(int row, int column) {
        return fields[row][column];
    }

    /** As rows for programs, the heading first; a number has two columns. */
    public List<List<String>> table() {
        boolean isNumber = question.isNumber();
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(rows.path()));
        heads().forEach(name -> head.addAll(isNumber ? List.of(name + "_min", name + "_max") : List.of(name)));
        table.add(head);
        for (int row = 0; row < fields.length; row++) {
            List<String> line = new ArrayList<>(List.of(rows.text(row)));
            for (Field field : fields[row]) line.addAll(field.cells(isNumber));
            table.add(line);
        }
        return table;
    }
}
