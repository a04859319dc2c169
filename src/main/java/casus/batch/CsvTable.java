package casus.batch;

import casus.model.Status;
import casus.page.PageFormat;
import casus.report.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A batch as a table, a row a scenario. */
final class CsvTable {
    static final List<String> COLUMNS = List.of(
            "id",
            "input",
            "title",
            "asOf",
            "status",
            "expectations",
            "held",
            "engaged",
            "undetermined",
            "sourceDependent",
            "failures",
            "changes");

    private CsvTable() {}

    static String of(BatchReport report) {
        Map<String, List<String>> changed = new HashMap<>();
        for (Baseline.Change change : report.changes()) {
            changed.computeIfAbsent(change.input(), input -> new ArrayList<>())
                    .add(change.verdict() == null ? change.after() : change.verdict());
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Result result : report.results()) {
            List<Object> row = new ArrayList<>();
            row.add(result.id());
            row.add(result.input());
            row.add(result.title());
            row.add(result.asOf());
            row.add(result.status());
            row.add(result.expectations());
            row.add(result.held());
            row.add(clauses(result, Status.ENGAGED));
            row.add(clauses(result, Status.UNDETERMINED));
            row.add(clauses(result, Status.SOURCE_DEPENDENT));
            row.add(
                    result.error() == null
                            ? result.failures().stream()
                                    .map(failure -> failure.id() + ": " + failure.message())
                                    .toList()
                            : result.error().notes().stream()
                                    .map(note -> TextSummary.shown(note.at()) + ": " + note.message())
                                    .toList());
            row.add(changed.getOrDefault(result.input(), List.of()));
            rows.add(row);
        }
        return new Listing("Casus batch", COLUMNS, rows).render("csv", PageFormat.WIDTH);
    }

    private static List<String> clauses(Result result, Status status) {
        return result.verdicts().stream()
                .filter(verdict -> status.is(verdict.status()))
                .map(verdict -> verdict.id().substring("engagement:".length()))
                .toList();
    }
}
