package casus.batch;

import casus.page.Block;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import casus.page.Phrase;
import casus.page.Tone;
import casus.report.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scenarios by duties: how each duty stands in each scenario, clause by clause. */
final class Matrix {
    /** A column that stands for more states than these says how many. */
    private static final int NAMED = 8;

    /** A clause in a scenario, whose rows have a name each: one an event. */
    private final Map<String, Map<String, Map<String, String>>> clauses = new TreeMap<>();

    private Matrix(BatchReport report) {
        Map<String, String> names = report.names();
        for (Result result : report.results()) {
            List<Result.Verdict> duties =
                    result.verdicts().stream().filter(Result.Verdict::isDuty).toList();
            boolean several = duties.stream()
                            .map(verdict -> verdict.id().split(":", -1)[3])
                            .distinct()
                            .count()
                    > 1;
            for (Result.Verdict verdict : duties) {
                String[] duty = verdict.id().split(":", -1);
                String row = names.get(result.input()) + (several ? " (" + duty[3] + ")" : "");
                clauses.computeIfAbsent(duty[1], any -> new LinkedHashMap<>())
                        .computeIfAbsent(row, any -> new TreeMap<>())
                        .put(duty[2], ResultMarks.duty(verdict).word());
            }
        }
    }

    /** As text: a table a clause. */
    static String text(BatchReport report, int width) {
        PageBuilder page = new PageBuilder("");
        new Matrix(report).clauses.forEach((clause, rows) -> page.add(table(clause, rows)));
        return PageFormat.TEXT.write(page.build(), width);
    }

    private static Block.Table table(String clause, Map<String, Map<String, String>> rows) {
        Set<String> bearers = new TreeSet<>();
        rows.values().forEach(row -> bearers.addAll(row.keySet()));
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        for (String bearer : bearers) {
            List<String> cells = rows.values().stream()
                    .map(row -> row.getOrDefault(bearer, ""))
                    .toList();
            alike.computeIfAbsent(cells, any -> new ArrayList<>()).add(bearer);
        }
        List<String> columns = new ArrayList<>(List.of(clause));
        alike.values()
                .forEach(states ->
                        columns.add(states.size() <= NAMED ? String.join(" ", states) : states.size() + " states"));
        List<Block.Row> lines = new ArrayList<>();
        int at = 0;
        for (String row : rows.keySet()) {
            List<Phrase> cells = new ArrayList<>(List.of(Phrase.EMPTY.code(row)));
            for (List<String> column : alike.keySet()) cells.add(Phrase.EMPTY.keep(column.get(at)));
            lines.add(new Block.Row(Tone.PLAIN, cells));
            at++;
        }
        return new Block.Table(Phrase.EMPTY, Block.Column.words(columns), lines);
    }

    /** A row an event of a scenario, a column a duty; of a scenario without duties, a row without an event. */
    static String csv(BatchReport report) {
        Set<String> columns = new TreeSet<>();
        Map<Result, Map<String, Map<String, String>>> events = new LinkedHashMap<>();
        for (Result result : report.results()) {
            Map<String, Map<String, String>> duties = new LinkedHashMap<>();
            for (Result.Verdict verdict : result.verdicts()) {
                if (!verdict.isDuty()) continue;
                String[] duty = verdict.id().split(":", -1);
                String column = duty[1] + ":" + duty[2];
                columns.add(column);
                duties.computeIfAbsent(duty[3], any -> new TreeMap<>()).put(column, verdict.status());
            }
            events.put(result, duties.isEmpty() ? Map.of("", Map.of()) : duties);
        }
        List<String> heading = new ArrayList<>(List.of("id", "input", "event"));
        heading.addAll(columns);
        List<List<Object>> rows = new ArrayList<>();
        events.forEach((result, duties) -> duties.forEach((event, statuses) -> {
            List<Object> row = new ArrayList<>();
            row.add(result.id());
            row.add(result.input());
            row.add(event);
            columns.forEach(column -> row.add(statuses.getOrDefault(column, "")));
            rows.add(row);
        }));
        return new Listing("", heading, rows).render("csv", PageFormat.ENDLESS);
    }
}
