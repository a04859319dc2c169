package casus.flip;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.model.PreconditionRecord;
import casus.model.Status;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The acts that duties of a crisis wait for: each has been tried, and opens a gate that was shut. */
public final class Awaited {
    /** A gate of a duty. */
    private record Gate(String duty, String kind, String by) {}

    private Awaited() {}

    /**
     * Those acts, none of which opens only what an earlier one does.
     *
     * @param paths to every value of the scenario's file
     * @param variant the scenario with more changes
     */
    public static List<CandidateChange> of(
            Scenario scenario,
            Registry registry,
            Collection<Rule> rules,
            Collection<String> paths,
            Function<List<String>, Scenario> variant,
            Function<Scenario, Assessment> assess) {
        Assessment before = assess.apply(scenario);
        Set<Gate> shut = gates(before, Status.PENDING);
        List<CandidateChange> opening = new ArrayList<>();
        for (CandidateChange act : Question.candidatesOfAll(scenario, before, registry, rules, paths, variant)) {
            if (act.kind() != CandidateChange.Kind.ACT || !isOf(act, shut)) continue;
            Set<Gate> opened = opened(act, variant, assess);
            opened.retainAll(shut);
            if (opened.isEmpty()) continue;
            shut.removeAll(opened);
            opening.add(act);
        }
        return opening;
    }

    /** The gates that are open after an act; none after what no file can say. */
    private static Set<Gate> opened(
            CandidateChange act, Function<List<String>, Scenario> variant, Function<Scenario, Assessment> assess) {
        try {
            return gates(assess.apply(variant.apply(act.changes())), Status.MET);
        } catch (InvalidInput e) {
            return new HashSet<>();
        }
    }

    /** Whether it names anybody for whom something waits; where any party may ask, it may be anyone's. */
    private static boolean isOf(CandidateChange act, Set<Gate> shut) {
        return shut.stream()
                .anyMatch(gate -> act.changes().stream()
                        .anyMatch(change ->
                                change.contains(gate.by()) || gate.by().equals(PreconditionRecord.ANY_PARTY)));
    }

    private static Set<Gate> gates(Assessment assessment, Status status) {
        return assessment.all(Finding.Duty.class).stream()
                .flatMap(duty -> duty.gates().stream()
                        .filter(gate -> gate.state().equals(status.word()))
                        .map(gate -> new Gate(duty.id(), gate.kind(), gate.by())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
