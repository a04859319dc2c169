package casus.sweep;

import casus.assessment.NumberRange;
import casus.assessment.Verdicts;
import casus.scenario.Axis;
import casus.scenario.Grid;
import casus.table.Csv;
import casus.table.Type;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells as a table for programs, whose columns have types: the number of the cell (from 1), a column for each path, and one
 * for what is asked; where nothing is, a row for each conclusion with its status. A path that a cell leaves out has no value.
 */
public final class TypedCells {
    private static final String CELL = "cell";
    private static final String NOTHING = "~";

    private final Grid grid;
    private final Question question;
    private final List<Type> ofAxes;

    /** @param question what is asked of each cell, or null */
    public TypedCells(Grid grid, Question question) {
        this.grid = grid;
        this.question = question;
        this.ofAxes = grid.axes().stream().map(TypedCells::type).toList();
    }

    /** A path has days, numbers or truths if all its values are such; else text. */
    private static Type type(Axis axis) {
        List<String> texts =
                axis.texts().stream().filter(text -> !text.equals(NOTHING)).toList();
        if (texts.isEmpty()) return Type.TEXT;
        if (texts.stream().allMatch(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))) return Type.DAY;
        if (texts.stream().allMatch(text -> text.matches("0|-?[1-9]\\d{0,17}"))) return Type.NUMBER;
        if (texts.stream().allMatch(text -> text.matches("true|false"))) return Type.FLAG;
        return Type.TEXT;
    }

    /** The names of the columns, as the table in CSV has them, with their types. */
    public Map<String, Type> columns() {
        Map<String, Type> columns = new LinkedHashMap<>();
        put(columns, CELL, Type.NUMBER);
        for (int at = 0; at < ofAxes.size(); at++)
            put(columns, grid.axes().get(at).path(), ofAxes.get(at));
        if (question == null) {
            put(columns, "id", Type.WORD);
            put(columns, "status", Type.WORD);
        } else if (question.isNumber()) {
            put(columns, question.text() + "_min", Type.NUMBER);
            put(columns, question.text() + "_max", Type.NUMBER);
        } else put(columns, question.text(), Type.WORD);
        return columns;
    }

    /** A path may be called as another column is. */
    private static void put(Map<String, Type> columns, String name, Type type) {
        String free = name;
        while (columns.keySet().stream().anyMatch(free::equalsIgnoreCase)) free += "_";
        columns.put(free, type);
    }

    /** The first values of each row of a cell: its number, and what it varies. */
    public List<Object> beginning(int cell) {
        List<Object> beginning = new ArrayList<>();
        beginning.add(cell + 1L);
        int[] choice = grid.choice(cell);
        for (int at = 0; at < choice.length; at++)
            beginning.add(
                    choice[at] < 0
                            ? null
                            : value(ofAxes.get(at), grid.axes().get(at).text(choice[at])));
        return beginning;
    }

    private static Object value(Type type, String text) {
        if (text.equals(NOTHING)) return null;
        return switch (type) {
            case DAY -> LocalDate.parse(text);
            case NUMBER -> Long.valueOf(text);
            case FLAG -> Boolean.valueOf(text);
            default -> text;
        };
    }

    /** The last values of each row of a cell that stands so. */
    List<List<Object>> ends(Verdicts verdicts) {
        if (question == null)
            return verdicts.statuses().entrySet().stream()
                    .map(one -> List.<Object>of(one.getKey(), one.getValue()))
                    .toList();
        Pivot.Field field = question.field(verdicts);
        if (!question.isNumber()) return List.of(List.copyOf(field.cells(false)));
        NumberRange number = field.number();
        return List.of(List.of((long) number.min(), (long) number.max()));
    }

    /** Writes all of them, a row after the other, without a heading. */
    public void to(Answers answers, Appendable out) throws IOException {
        Map<Integer, List<List<Object>>> known = new HashMap<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            Verdicts verdicts = answers.of(cell).verdicts();
            if (verdicts == null) continue;
            List<Object> beginning = beginning(cell);
            List<List<Object>> rows = new ArrayList<>();
            for (List<Object> end : known.computeIfAbsent(answers.place(cell), any -> ends(verdicts))) {
                List<Object> row = new ArrayList<>(beginning);
                row.addAll(end);
                rows.add(row);
            }
            out.append(Csv.data(rows));
        }
    }
}
