package casus.table;

import casus.assessment.Finding;
import casus.facts.Accrued;
import casus.model.Status;
import casus.model.UndertakingRecord;
import java.util.Collection;
import java.util.List;

/** The table of duties. */
final class Duties {
    static final String NAME = "duties";
    static final List<String> KEY = Shared.key("event", "provision", "bearer");

    private Duties() {}

    static Table<Finding.Duty> table(Collection<String> readings) {
        List<Column<Finding.Duty>> about = List.of(
                Shared.event("duties[].event", Finding.Duty::event),
                Shared.provision("duties[].provision", Finding.Duty::provision),
                Shared.bearer("duties[].bearer", Finding.Duty::bearer),
                Column.<Finding.Duty>of(
                                "towards",
                                Type.STATE,
                                "The state that it is owed to.",
                                "duties[].towards",
                                row -> row.thing().towards())
                        .orNone(),
                Column.<Finding.Duty>of(
                                "kind",
                                Type.WORD,
                                "What is owed.",
                                "duties[].kind",
                                row -> row.thing().kind())
                        .among(UndertakingRecord.ACTS),
                Column.<Finding.Duty>of(
                                "modality",
                                Type.WORD,
                                "How strictly it binds.",
                                "duties[].modality",
                                row -> row.thing().modality())
                        .among(UndertakingRecord.MODALITIES));
        Column<Finding.Duty> status = Shared.status(
                Status.words(Status.OF_DUTY), "Where the duty stands.", "duties[].status, byReading, silentIn");
        List<Column<Finding.Duty>> more = List.of(
                Column.of(
                        "accrued",
                        Type.FLAG,
                        "Whether it fell due before its bearer ceased to be bound, which does not undo it; merged,"
                                + " whether it did in some reading.",
                        "duties[].accrued",
                        Duties::isAccrued),
                Column.<Finding.Duty>of(
                                "excused_by",
                                Type.TEXT,
                                "The records that take the bearer out.",
                                "duties[].excusedBy",
                                row -> Shared.joined(excuses(row)))
                        .orNone(),
                Shared.contests("duties[].contests", Finding.Duty::contests));
        return new Table<>(
                NAME,
                "What a state owes under a clause that an event engages, or may.",
                Shared.columns(about, readings, status, more),
                KEY,
                new Table.Reference(Engagements.NAME, Engagements.KEY),
                assessment -> assessment.all(Finding.Duty.class).stream()
                        .map(finding -> Standing.of(finding, finding.verdict())));
    }

    private static boolean isAccrued(Row<Finding.Duty> row) {
        Finding.Duty duty = row.thing();
        if (row.isMerged() || !duty.accrued()) return duty.accrued();
        String accrued = new Accrued(duty.provision(), duty.bearer(), duty.event()).id();
        return row.isListed()
                && row.result()
                        .filter(result -> !result.withId(accrued).isEmpty())
                        .isPresent();
    }

    private static List<String> excuses(Row<Finding.Duty> row) {
        return row.thing().excusedBy().stream()
                .filter(excuse -> row.isMerged()
                        || (row.isListed()
                                && (excuse.readings().isEmpty()
                                        || excuse.readings().contains(row.reading()))))
                .map(Finding.Excuse::record)
                .toList();
    }
}
