package casus.table;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.facts.Gap;
import casus.model.Status;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of gaps. */
final class Gaps {
    private static final String COLON = ":";

    private Gaps() {}

    static Table<Finding.Gap> table(Collection<String> readings) {
        List<Column<Finding.Gap>> about = List.of(
                Column.of(
                        "gap",
                        Type.TEXT,
                        "The gap by its id.",
                        "gaps[].id",
                        row -> row.thing().id()),
                Column.of("kind", Type.WORD, "What kind of thing is not known.", "gaps[].id", row -> parts(row)[0]),
                Column.<Finding.Gap>of(
                                "about",
                                Type.TEXT,
                                "The record, clause, state, reading or event of which it is not known.",
                                "gaps[].id",
                                row -> parts(row).length > 1 ? parts(row)[1] : null)
                        .orNone(),
                Column.<Finding.Gap>of(
                                "event",
                                Type.WORD,
                                "The event of the scenario, where the gap is about one.",
                                "gaps[].id",
                                Gaps::event)
                        .orNone());
        Column<Finding.Gap> status =
                Shared.status(List.of(Status.REPORTED.word()), "Whether the reading has the gap.", "gaps[].readings");
        List<Column<Finding.Gap>> more = List.of(Column.<Finding.Gap>of(
                        "text",
                        Type.TEXT,
                        "What is not known, as the reading has it; merged, all that the readings say.",
                        "gaps[].text",
                        Gaps::text)
                .orNone());
        return new Table<>(
                "gaps",
                "What the sources do not say.",
                Shared.columns(about, readings, status, more),
                Shared.key("gap"),
                null,
                assessment -> assessment.all(Finding.Gap.class).stream().map(gap -> standing(gap, assessment)));
    }

    private static String[] parts(Row<Finding.Gap> row) {
        return row.thing().about().split(COLON, 2);
    }

    private static Object event(Row<Finding.Gap> row) {
        String[] parts = parts(row);
        return row.of().grounds().laws().stream()
                .map(Assessment.LawOfEvent::event)
                .filter(event -> parts.length > 1 && event.equals(parts[1]))
                .findFirst()
                .orElse(null);
    }

    private static Object text(Row<Finding.Gap> row) {
        if (row.isMerged()) return row.thing().text();
        return row.result().stream()
                .flatMap(result -> result.withId(row.thing().id()).stream())
                .flatMap(fact -> fact instanceof Gap gap ? Stream.of(gap.text()) : Stream.empty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Standing<Finding.Gap> standing(Finding.Gap gap, Assessment assessment) {
        TreeMap<String, String> byReading = new TreeMap<>();
        for (String reading : assessment.readings()) {
            boolean has = gap.readings().isEmpty() || gap.readings().contains(reading);
            byReading.put(reading, (has ? Status.REPORTED : Status.ABSENT).word());
        }
        return new Standing<>(gap, Standing.merged(byReading.values()), byReading);
    }
}
