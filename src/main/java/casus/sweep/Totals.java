package casus.sweep;

import casus.assessment.NumberRange;
import casus.assessment.Verdicts;
import casus.model.Status;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** How many cells of a sweep have each status of each clause, and of the duties under it; what its forces come to. */
final class Totals {
    private final NavigableMap<String, Map<String, Integer>> engagements = new TreeMap<>();
    private final NavigableMap<String, Map<String, Integer>> duties = new TreeMap<>();
    private final NavigableMap<String, NumberRange> forces = new TreeMap<>();

    Totals(Answers answers) {
        int[] cells = new int[answers.distinct().size()];
        for (int cell = 0; cell < answers.grid().size(); cell++) cells[answers.place(cell)]++;
        for (int place = 0; place < cells.length; place++) {
            Verdicts verdicts = answers.distinct().get(place).verdicts();
            if (verdicts == null) continue;
            int times = cells[place];
            verdicts.statuses().forEach((id, status) -> {
                if (!verdicts.work().contains(id)) count(id, status, times);
            });
            verdicts.forces()
                    .forEach((id, numbers) ->
                            forces.merge(id.substring(id.indexOf(':') + 1), numbers.of("firm"), NumberRange::cover));
        }
        engagements.values().removeIf(row -> row.keySet().equals(Set.of(Status.NOT_ENGAGED.word())));
    }

    private void count(String id, String status, int times) {
        String[] parts = id.split(":", -1);
        Map<String, Map<String, Integer>> kind =
                parts[0].equals("engagement") ? engagements : parts[0].equals("duty") ? duties : null;
        if (kind != null) kind.computeIfAbsent(parts[1], any -> new TreeMap<>()).merge(status, times, Integer::sum);
    }

    /** By provision and status; clauses that no cell engages are left out. */
    NavigableMap<String, Map<String, Integer>> engagements() {
        return engagements;
    }

    /** By provision and status, over all bearers. */
    NavigableMap<String, Map<String, Integer>> duties() {
        return duties;
    }

    /** What is due now of each force, at the least and at the most. */
    NavigableMap<String, NumberRange> forces() {
        return forces;
    }
}
