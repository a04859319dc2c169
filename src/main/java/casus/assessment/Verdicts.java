package casus.assessment;

import casus.model.Status;
import casus.model.UndertakingRecord;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How clauses, duties, decisions and forces stand, the readings merged, and nothing of why.
 *
 * @param statuses by the id of each conclusion that is a verdict, forces apart
 * @param forces their numbers by their ids; personnel
 * @param work the ids of duties to take part in work in common, which promises nobody help
 */
public record Verdicts(NavigableMap<String, String> statuses, NavigableMap<String, Numbers> forces, Set<String> work) {
    public Verdicts {
        statuses = Collections.unmodifiableNavigableMap(statuses);
        forces = Collections.unmodifiableNavigableMap(forces);
        work = Set.copyOf(work);
    }

    /** The verdicts of a whole assessment. */
    public static Verdicts of(Assessment assessment) {
        NavigableMap<String, String> statuses = new TreeMap<>();
        NavigableMap<String, Numbers> forces = new TreeMap<>();
        Set<String> work = new HashSet<>();
        for (Finding finding : assessment.findings().values()) {
            if (finding instanceof Finding.Force force) forces.put(force.id(), force.numbers());
            else if (finding.isVerdict()) statuses.put(finding.id(), finding.status());
            if (finding instanceof Finding.Duty duty && duty.modality().equals(UndertakingRecord.TAKES_PART))
                work.add(duty.id());
        }
        return new Verdicts(statuses, forces, work);
    }

    /** The status under an id, {@code absent} if there is none; of a force that is listed, {@code reported}. */
    public String status(String id) {
        if (forces.containsKey(id)) return Status.REPORTED.word();
        return statuses.getOrDefault(id, Status.ABSENT.word());
    }

    /** The ids that stand otherwise than in these, or in one of both only; forces among them whose numbers are others. */
    public NavigableSet<String> movedFrom(Verdicts before) {
        NavigableSet<String> moved = new TreeSet<>();
        differing(statuses, before.statuses, moved);
        differing(forces, before.forces, moved);
        return moved;
    }

    private static <T> void differing(
            NavigableMap<String, T> now, NavigableMap<String, T> before, NavigableSet<String> moved) {
        now.forEach((id, value) -> {
            if (!value.equals(before.get(id))) moved.add(id);
        });
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(moved::add);
    }
}
