package casus.sweep;

import casus.assessment.Verdicts;
import casus.scenario.Axis;
import casus.table.Csv;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells as a table: a column for each path, and one for what is asked; where nothing is, a row for each conclusion of each
 * cell with its status.
 */
public final class CellTable {
    private final Answers answers;
    private final Question question;

    /** @param question what is asked of each cell, or null */
    public CellTable(Answers answers, Question question) {
        this.answers = answers;
        this.question = question;
    }

    /** Writes it, a row after the other. */
    public void to(Appendable out) throws IOException {
        List<String> head =
                new ArrayList<>(answers.grid().axes().stream().map(Axis::path).toList());
        head.addAll(heads());
        out.append(Csv.lines(List.of(head)));
        Map<Integer, List<List<String>>> known = new HashMap<>();
        for (int cell = 0; cell < answers.grid().size(); cell++) {
            Verdicts verdicts = answers.of(cell).verdicts();
            if (verdicts == null) continue;
            Map<String, String> values = answers.grid().values(cell);
            List<String> beginning = answers.grid().axes().stream()
                    .map(axis -> values.getOrDefault(axis.path(), ""))
                    .toList();
            List<List<String>> rows = new ArrayList<>();
            for (List<String> end : known.computeIfAbsent(answers.place(cell), any -> told(verdicts))) {
                List<String> row = new ArrayList<>(beginning);
                row.addAll(end);
                rows.add(row);
            }
            out.append(Csv.lines(rows));
        }
    }

    private List<String> heads() {
        if (question == null) return List.of("id", "status");
        return question.isNumber()
                ? List.of(question.text() + "_min", question.text() + "_max")
                : List.of(question.text());
    }

    private List<List<String>> told(Verdicts verdicts) {
        if (question == null)
            return verdicts.statuses().entrySet().stream()
                    .map(one -> List.of(one.getKey(), one.getValue()))
                    .toList();
        return List.of(question.field(verdicts).cells(question.isNumber()));
    }
}
