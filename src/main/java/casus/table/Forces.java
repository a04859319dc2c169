package casus.table;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The table of forces. */
final class Forces {
    private static final Map<String, String> MEANINGS = Map.of(
            "nominal", "all pledges, as reported",
            "signed", "pledges of states that signed",
            "firm", "pledges whose duty has fallen due",
            "conditional", "pledges whose duty waits for a gate",
            "possible", "what is intended and not pledged");

    private Forces() {}

    static Table<Finding.Force> table(Collection<String> readings, List<String> forces) {
        List<Column<Finding.Force>> about = List.of(Column.<Finding.Force>of(
                        "force",
                        Type.WORD,
                        "The force, by its instrument; over all events of the scenario, since a pledge counts once.",
                        "forces[].force",
                        row -> row.thing().force())
                .among(forces));
        Column<Finding.Force> status = Shared.status(
                List.of(Status.REPORTED.word()),
                "Whether the force is listed; source-dependent where the readings differ in a number or in that.",
                "forces[].byReading");
        List<Column<Finding.Force>> more = new ArrayList<>();
        for (String measure : Numbers.MEASURES) {
            more.add(bound(measure, "min", "At least", NumberRange::min));
            more.add(bound(measure, "max", "At most", NumberRange::max));
        }
        more.add(Shared.contests("forces[].contests", Finding.Force::contests));
        return new Table<>(
                "forces",
                "What a force comes to, in men, where its clause is engaged or may be. Pledged is not delivered.",
                Shared.columns(about, readings, status, more),
                Shared.key("force"),
                null,
                assessment -> assessment.all(Finding.Force.class).stream().map(force -> standing(force, assessment)));
    }

    private static Column<Finding.Force> bound(
            String measure, String bound, String words, ToIntFunction<NumberRange> value) {
        return Column.<Finding.Force>of(
                        measure + "_" + bound,
                        Type.NUMBER,
                        words + ", men: " + MEANINGS.get(measure) + ".",
                        "forces[]." + measure + ", byReading",
                        row -> numbers(row) == null
                                ? null
                                : value.applyAsInt(numbers(row).of(measure)))
                .orNone();
    }

    /** Those of the reading; where the readings agree, and merged, those of the force. */
    private static Numbers numbers(Row<Finding.Force> row) {
        Finding.Force force = row.thing();
        if (row.isMerged()) return force.numbers();
        if (!Status.REPORTED.is(row.status())) return null;
        return force.byReading().getOrDefault(row.reading(), force.numbers());
    }

    private static Standing<Finding.Force> standing(Finding.Force force, Assessment assessment) {
        TreeMap<String, String> byReading = new TreeMap<>();
        assessment.results().forEach(result -> {
            Status status = !result.withId(force.id()).isEmpty()
                    ? Status.REPORTED
                    : force.absentIn().contains(result.reading()) ? Status.ABSENT : Status.SILENT;
            byReading.put(result.reading(), status.word());
        });
        boolean open = Status.OPEN.is(assessment.status(force.id()));
        Status merged = open ? Status.OPEN : force.differs() ? Status.SOURCE_DEPENDENT : Status.REPORTED;
        return new Standing<>(force, merged.word(), byReading);
    }
}
