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
            Finding old = before.findings().get(id);
            Finding fresh = after.findings().get(id);
            if (!(fresh == null ? old : fresh).isVerdict()) continue;
            Stand from = Stand.of(old, readings);
            Stand to = Stand.of(fresh, readings);
            if (!from.equals(to)) moved.add(new Movement(id, from.beside(to), to.beside(from), causes.of(id)));
        }
        return moved;
    }

    /** All that stands, as if nothing had before. */
    static List<Movement> standing(Assessment now) {
        return now.findings().values().stream()
                .filter(Finding::isVerdict)
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
        return finding.verdict().byReading().getOrDefault(reading, Stand.ABSENT.status());
    }
}
