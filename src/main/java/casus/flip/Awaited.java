package casus.flip;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.flip.AwaitedAct.Gate;
import casus.model.PreconditionRecord;
import casus.model.Status;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The acts that duties of a crisis wait for: each has been tried, and opens a gate that was shut. */
public final class Awaited {
    /** What help may be asked for. */
    private static final List<String> PURPOSES =
            ScenarioSchema.shipped().at(List.of("requests", "0", "for")).settled();

    private Awaited() {}

    /**
     * Those acts, each with the gates that it opens and with how it is refused; none opens only what earlier ones do. Where any
     * party may do something, one that does stands for all.
     *
     * @param paths to every value of the scenario's file
     * @param variant the scenario with more changes
     */
    public static List<AwaitedAct> of(
            Scenario scenario,
            Assessment before,
            Registry registry,
            Collection<Rule> rules,
            Collection<String> paths,
            Function<List<String>, Scenario> variant,
            Function<Scenario, List<ReadingResult>> assess) {
        Set<Gate> shut = gates(before.results(), Status.PENDING);
        Set<Gate> left = new HashSet<>(shut);
        List<CandidateChange> acts =
                Question.candidatesOfAll(scenario, before, registry, rules, paths, variant).stream()
                        .filter(act -> act.kind() == CandidateChange.Kind.ACT
                                && act.changes().size() == 1
                                && isOf(act, shut))
                        .filter(act -> paths.stream().noneMatch(path -> path.equals(act.about())))
                        .toList();
        List<AwaitedAct> awaited = new ArrayList<>(opening(acts, shut, left, variant, assess));
        boolean several =
                scenario.acts().stream().filter(act -> act.says().isEvent()).count() > 1;
        awaited.addAll(opening(toBearers(left, several), shut, left, variant, assess));
        return awaited;
    }

    /** The acts that open gates which are left, taken away from these. */
    private static List<AwaitedAct> opening(
            List<CandidateChange> acts,
            Set<Gate> shut,
            Set<Gate> left,
            Function<List<String>, Scenario> variant,
            Function<Scenario, List<ReadingResult>> assess) {
        List<AwaitedAct> opening = new ArrayList<>();
        for (CandidateChange act : acts) {
            Set<Gate> opened = opened(shut, stands(act, Status.MET, variant, assess));
            if (opened.stream().noneMatch(left::contains)) continue;
            left.removeAll(opened);
            String refused = acts.stream()
                    .filter(other -> !other.equals(act) && other.about().equals(act.about()))
                    .filter(other ->
                            stands(other, Status.REFUSED, variant, assess).containsAll(opened))
                    .map(Awaited::value)
                    .findFirst()
                    .orElse(null);
            opening.add(new AwaitedAct(place(act), value(act), refused, opened));
        }
        return opening;
    }

    /** Requests to those who owe: what is asked of an organisation does not open a treaty of two (contract, 13.2). */
    private static List<CandidateChange> toBearers(Set<Gate> left, boolean several) {
        Set<String> requests = new TreeSet<>();
        for (Gate gate : left) {
            if (!gate.kind().equals(PreconditionRecord.REQUEST) || gate.by().equals(PreconditionRecord.ANY_PARTY))
                continue;
            String[] duty = gate.duty().split(":", -1);
            String event = several ? ", event: " + duty[3] : "";
            for (String purpose : PURPOSES)
                requests.add("by: " + gate.by() + ", to: " + duty[2] + ", for: " + purpose + event);
        }
        return requests.stream()
                .map(request ->
                        CandidateChange.set(CandidateChange.Kind.ACT, request, request, "requests.+={" + request + "}"))
                .toList();
    }

    private static String place(CandidateChange act) {
        String change = act.changes().get(0);
        return change.substring(0, change.indexOf('='));
    }

    private static String value(CandidateChange act) {
        return act.changes().get(0).substring(place(act).length() + 1);
    }

    /** Of gates that were shut those that are open; one of any party is open when it is that of some party. */
    private static Set<Gate> opened(Set<Gate> shut, Set<Gate> met) {
        Set<Gate> opened = new HashSet<>();
        for (Gate gate : shut) {
            boolean any = gate.by().equals(PreconditionRecord.ANY_PARTY)
                    && met.stream()
                            .anyMatch(
                                    open -> open.equals(new Gate(gate.duty(), gate.kind(), open.by(), gate.reading())));
            if (any || met.contains(gate)) opened.add(gate);
        }
        return opened;
    }

    /** The gates that stand so after an act; none after what no file can say. */
    private static Set<Gate> stands(
            CandidateChange act,
            Status status,
            Function<List<String>, Scenario> variant,
            Function<Scenario, List<ReadingResult>> assess) {
        try {
            return gates(assess.apply(variant.apply(act.changes())), status);
        } catch (InvalidInput e) {
            return new HashSet<>();
        }
    }

    private static String clause(Gate gate) {
        return gate.duty().split(":", -1)[1];
    }

    /** Whether it names anybody for whom something waits; where any party may ask, it may be anyone's. */
    private static boolean isOf(CandidateChange act, Set<Gate> shut) {
        return shut.stream()
                .anyMatch(gate -> act.changes().stream()
                        .anyMatch(change -> change.contains(gate.by())
                                || gate.by().equals(PreconditionRecord.ANY_PARTY)
                                || change.contains(clause(gate)))); // where its parties are to agree
    }

    private static Set<Gate> gates(List<ReadingResult> results, Status status) {
        return results.stream()
                .flatMap(result -> result.all(casus.facts.Gate.class)
                        .filter(gate -> gate.state().equals(status.word()))
                        .map(gate -> new Gate(
                                "duty:" + gate.provision() + ":" + gate.bearer() + ":" + gate.event(),
                                gate.kind(),
                                gate.holder(),
                                result.reading())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
