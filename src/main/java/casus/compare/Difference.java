package casus.compare;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands otherwise in one assessment than in another: verdicts and figures, each with what moved it. */
public final class Difference {
    private Difference() {}

    /** Everything that moved, by id. */
    public static List<Movement> between(Assessment before, Assessment after, Registry registry) {
        return between(before, after, Set.of(), registry);
    }

    /**
     * Everything that moved, by id; a reading that only one of the two has moves nothing by being silent in the other.
     *
     * @param rewritten the records and rules that say another thing in the one than in the other
     */
    public static List<Movement> between(
            Assessment before, Assessment after, Set<String> rewritten, Registry registry) {
        Set<String> readings = new TreeSet<>(before.readings());
        readings.retainAll(after.readings());
        Causes causes = new Causes(before, after, readings, rewritten, registry);
        Set<String> ids = new TreeSet<>(before.findings().keySet());
        ids.addAll(after.findings().keySet());
        List<Movement> moved = new ArrayList<>();
        for (String id : ids) {
            if (!isVerdict(before.findings().get(id))
                    && !isVerdict(after.findings().get(id))) continue;
            Stand from = Stand.of(before.findings().get(id), readings);
            Stand to = Stand.of(after.findings().get(id), readings);
            if (!from.equals(to)) moved.add(new Movement(id, from.beside(to), to.beside(from), causes.of(id)));
        }
        return moved;
    }

    /** All that stands, as if nothing had before. */
    static List<Movement> standing(Assessment now) {
        return now.findings().values().stream()
                .filter(Difference::isVerdict)
                .map(finding -> new Movement(
                        finding.id(),
                        Stand.ABSENT.status(),
                        Stand.of(finding, now.readings()).beside(Stand.ABSENT),
                        List.of()))
                .filter(movement -> !movement.from().equals(movement.to()))
                .toList();
    }

    /** What differs between two readings of one assessment: exactly what is merged to {@code source-dependent}. */
    public static List<Movement> between(Assessment both, String one, String other) {
        return both.findings().values().stream()
                .filter(finding -> finding instanceof Finding.Judged && finding.differs())
                .map(finding ->
                        new Movement(finding.id(), status(finding, one), status(finding, other), finding.contests()))
                .toList();
    }

    private static String status(Finding finding, String reading) {
        return finding.verdict().byReading().getOrDefault(reading, "absent");
    }

    /** Whether it is a conclusion about clauses, duties or forces, and not a remark on what is known. */
    private static boolean isVerdict(Finding finding) {
        return finding instanceof Finding.Judged
                || finding instanceof Finding.Breach
                || finding instanceof Finding.Conflict
                || finding instanceof Finding.Force;
    }
}
