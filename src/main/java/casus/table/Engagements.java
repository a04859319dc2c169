package casus.table;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.model.Status;
import java.util.Collection;
import java.util.List;

/** The table of engagements. */
final class Engagements {
    static final String NAME = "engagements";
    static final List<String> KEY = Shared.key("event", "provision");

    private Engagements() {}

    static Table<Finding.Engagement> table(Collection<String> readings) {
        List<Column<Finding.Engagement>> about = List.of(
                Shared.event("engagements[].event", Finding.Engagement::event),
                Column.of(
                        "day_of_law",
                        Type.DAY,
                        "The day whose law judges the event.",
                        "law[].day",
                        row -> dayOfLaw(row.of(), row.thing().event())),
                Shared.provision("engagements[].provision", Finding.Engagement::provision));
        Column<Finding.Engagement> status = Shared.status(
                Status.words(Status.OF_ENGAGEMENT),
                "Whether the event engages the clause.",
                "engagements[].status, byReading, silentIn");
        List<Column<Finding.Engagement>> more = List.of(
                Column.<Finding.Engagement>of(
                                "failed",
                                Type.TEXT,
                                "In the merged row, the conditions that fail in some reading.",
                                "engagements[].failed[].why",
                                row -> row.merged(Shared.joined(row.thing().causes())))
                        .orNone(),
                Shared.contests("engagements[].contests", Finding.Engagement::contests));
        return new Table<>(
                NAME,
                "Whether an event engages a clause; every clause and every event that has happened has its rows.",
                Shared.columns(about, readings, status, more),
                KEY,
                null,
                assessment -> assessment.all(Finding.Engagement.class).stream()
                        .map(finding -> Standing.of(finding, finding.verdict())));
    }

    private static Object dayOfLaw(Assessment assessment, String event) {
        return assessment.grounds().laws().stream()
                .filter(law -> law.event().equals(event))
                .map(Assessment.LawOfEvent::day)
                .findFirst()
                .orElse(null);
    }
}
