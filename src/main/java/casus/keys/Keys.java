package casus.keys;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.flip.AwaitedAct;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who can hold up and who can set free what a crisis engages.
 *
 * @param assessment of the crisis as its file has it
 * @param acts what is awaited, in the order in which a file says it
 * @param holds by duty and reading that speaks of it; work in common is left out, since it promises nobody help
 * @param costs what a refusal costs each force, by holder and reading
 * @param vetoes what a vote against does, by decision that is awaited and reading
 * @param worlds how many ways for the acts to turn out were looked at
 * @param exact whether these were all
 */
public record Keys(
        Assessment assessment,
        List<AwaitedAct> acts,
        List<Hold> holds,
        List<Cost> costs,
        List<Veto> vetoes,
        int worlds,
        boolean exact) {
    public Keys {
        acts = List.copyOf(acts);
        holds = List.copyOf(holds);
        costs = List.copyOf(costs);
        vetoes = List.copyOf(vetoes);
    }

    /** Everybody whose act is awaited, by who holds up most. */
    public List<String> holders() {
        Set<String> all = new TreeSet<>();
        acts.stream().flatMap(act -> act.opens().stream()).forEach(gate -> all.add(gate.by()));
        return all.stream()
                .sorted(Comparator.<String>comparingLong(holder -> -holds.stream()
                                .filter(hold -> hold.power(holder) == Power.ALONE)
                                .map(Hold::duty)
                                .distinct()
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The holds of a duty, one a reading. */
    Stream<Hold> of(String duty) {
        return holds.stream().filter(hold -> hold.duty().equals(duty));
    }

    /** The hold of a duty in a reading, if that speaks of it. */
    Optional<Hold> of(String duty, String reading) {
        return of(duty).filter(hold -> hold.reading().equals(reading)).findFirst();
    }

    /** The duty with that id. */
    Finding.Duty duty(String id) {
        return (Finding.Duty) assessment.findings().get(id);
    }
}
