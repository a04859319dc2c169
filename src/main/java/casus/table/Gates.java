package casus.table;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Verdict;
import casus.facts.Gate;
import casus.model.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table of gates. */
final class Gates {
    /**
     * A gate of a duty, wherever it stands.
     *
     * @param anyOf of the gates of this name one is enough; null where there is no choice
     */
    record OfDuty(Finding.Duty duty, String kind, String by, String basis, String anyOf) {}

    static final String NAME = "gates";

    private Gates() {}

    static Table<OfDuty> table(Collection<String> readings) {
        List<Column<OfDuty>> about = List.of(
                Shared.event("duties[].event", gate -> gate.duty().event()),
                Shared.provision("duties[].provision", gate -> gate.duty().provision()),
                Shared.bearer("duties[].bearer", gate -> gate.duty().bearer()),
                Column.<OfDuty>of(
                                "kind",
                                Type.WORD,
                                "What has to come before the duty falls due.",
                                "duties[].gates[].kind",
                                row -> row.thing().kind())
                        .among(Gate.KINDS),
                Column.of(
                        "by",
                        Type.WORD,
                        "The state or the body whose act it is.",
                        "duties[].gates[].by",
                        row -> row.thing().by()),
                Column.<OfDuty>of(
                                "basis",
                                Type.WORD,
                                "Whether the text of the clause asks for it, or general law whatever the text says.",
                                "duties[].gates[].basis",
                                row -> row.thing().basis())
                        .among(Gate.BASES));
        Column<OfDuty> status = Shared.status(
                Gate.STATES,
                "Where the gate stands; absent in a reading whose duty waits for no such thing.",
                "duties[].gates[].state, readings");
        List<Column<OfDuty>> more = List.of(Column.<OfDuty>of(
                        "any_of",
                        Type.WORD,
                        "Of the duty's gates of this name one is enough.",
                        "duties[].gates[].anyOf",
                        row -> row.thing().anyOf())
                .orNone());
        return new Table<>(
                NAME,
                "What a duty waits for, or has waited for.",
                Shared.columns(about, readings, status, more),
                Shared.key("event", "provision", "bearer", "kind", "by", "basis"),
                new Table.Reference(Duties.NAME, Duties.KEY),
                Gates::standings);
    }

    private static Stream<Standing<OfDuty>> standings(Assessment assessment) {
        return assessment.all(Finding.Duty.class).stream().flatMap(Gates::standings);
    }

    /** Gates that differ in where they stand alone are one gate; merged, it stands as in all readings that list the duty. */
    private static Stream<Standing<OfDuty>> standings(Finding.Duty duty) {
        Map<OfDuty, TreeMap<String, String>> found = new LinkedHashMap<>();
        for (Finding.Gate gate : duty.gates()) {
            OfDuty one = new OfDuty(duty, gate.kind(), gate.by(), gate.basis(), gate.anyOf());
            TreeMap<String, String> byReading = found.computeIfAbsent(one, any -> new TreeMap<>());
            Collection<String> having = gate.readings().isEmpty() ? listing(duty) : gate.readings();
            having.forEach(reading -> byReading.put(reading, gate.state()));
        }
        return found.entrySet().stream().map(gate -> standing(gate.getKey(), gate.getValue()));
    }

    private static Standing<OfDuty> standing(OfDuty gate, SortedMap<String, String> byReading) {
        Verdict verdict = gate.duty().verdict();
        listing(gate.duty()).forEach(reading -> byReading.putIfAbsent(reading, Status.ABSENT.word()));
        String merged = Standing.merged(byReading.values());
        verdict.byReading().keySet().forEach(reading -> byReading.putIfAbsent(reading, Status.ABSENT.word()));
        return Standing.of(gate, merged, byReading, verdict.silentIn());
    }

    /** The readings that have the duty. */
    private static List<String> listing(Finding.Duty duty) {
        return duty.verdict().byReading().entrySet().stream()
                .filter(reading -> !Status.ABSENT.is(reading.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
