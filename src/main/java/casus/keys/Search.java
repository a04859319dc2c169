package casus.keys;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import casus.flip.AwaitedAct;
import casus.model.PreconditionRecord;
import casus.model.Status;
import casus.scenario.OpenValue;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import casus.worlds.Conclusion;
import casus.worlds.Formula;
import casus.worlds.WorldTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaves open the acts that a duty waits for, evaluates every way in which they may turn out, and reads off the formula of each
 * duty whose acts it cannot do without. Acts on which no gate of a duty waits do not bear on it, so that they stay as they are.
 */
public final class Search {
    /** Acts left open together, in one reading. */
    private record Opened(List<AwaitedAct> acts, String reading) {}

    private final Assessment before;
    private final List<AwaitedAct> acts;
    private final Function<List<String>, Worlds> worlds;
    private final Function<List<String>, Scenario> variant;
    private final Function<Scenario, Verdicts> verdicts;
    private final int most;
    private final Map<Opened, Optional<WorldTable>> tables = new HashMap<>();

    /**
     * The search in a crisis.
     *
     * @param before the crisis as it is
     * @param acts what it waits for
     * @param worlds the crisis with more changes, which may leave values open
     * @param variant the crisis with more changes
     * @param most how many worlds may be looked at for one duty
     */
    public Search(
            Assessment before,
            List<AwaitedAct> acts,
            Function<List<String>, Worlds> worlds,
            Function<List<String>, Scenario> variant,
            Function<Scenario, Verdicts> verdicts,
            int most) {
        this.before = before;
        this.acts = acts;
        this.worlds = worlds;
        this.variant = variant;
        this.verdicts = verdicts;
        this.most = most;
    }

    /** What was found. */
    public Keys keys() {
        List<Hold> holds = new ArrayList<>();
        for (Finding.Duty duty : before.all(Finding.Duty.class)) {
            if (!List.of("shall", "may").contains(duty.modality())) continue;
            for (String reading : before.readings()) {
                if (!duty.verdict().silentIn().contains(reading)) holds.add(hold(duty, reading));
            }
        }
        List<WorldTable> made =
                tables.values().stream().flatMap(Optional::stream).toList();
        return new Keys(
                before,
                acts,
                holds,
                costs(),
                vetoes(),
                made.stream().mapToInt(WorldTable::size).sum(),
                made.stream().allMatch(WorldTable::isExact));
    }

    private Hold hold(Finding.Duty duty, String reading) {
        List<AwaitedAct> own = acts.stream()
                .filter(act -> act.opens().stream().anyMatch(gate -> isOf(gate, duty.id(), reading)))
                .toList();
        String now = duty.verdict().byReading().getOrDefault(reading, duty.status());
        Optional<WorldTable> table =
                own.isEmpty() ? Optional.empty() : tables.computeIfAbsent(new Opened(own, reading), this::table);
        if (table.isEmpty())
            return Hold.idle(
                    duty.id(), reading, now.equals(Status.OPERATIVE.word()) ? Hold.Stands.FREE : Hold.Stands.CLOSED);
        if (!table.get().isExact()) return Hold.idle(duty.id(), reading, Hold.Stands.UNKNOWN);
        Conclusion owed = table.get().conclusion(duty.id(), Status.OPERATIVE.word());
        if (owed.is() == Conclusion.Is.NECESSARY) return Hold.idle(duty.id(), reading, Hold.Stands.FREE);
        if (owed.is() == Conclusion.Is.POSSIBLE)
            return Hold.on(duty.id(), reading, Hold.Stands.AWAITED, groups(duty.id(), reading, owed.formula(), own));
        Conclusion unclear = table.get().conclusion(duty.id(), Status.UNDETERMINED.word());
        if (unclear.is() != Conclusion.Is.POSSIBLE) return Hold.idle(duty.id(), reading, Hold.Stands.CLOSED);
        return Hold.on(duty.id(), reading, Hold.Stands.DOUBTFUL, groups(duty.id(), reading, unclear.formula(), own));
    }

    /** Empty where the acts contradict one another or the file, so that there is no world. */
    private Optional<WorldTable> table(Opened opened) {
        try {
            Worlds all = worlds.apply(
                            opened.acts().stream().map(AwaitedAct::open).toList())
                    .under(List.of(opened.reading()));
            return Optional.of(WorldTable.of(all, verdicts, most, casus.worlds.OpenAssessment.SEED));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private static boolean isOf(AwaitedAct.Gate gate, String duty, String reading) {
        return gate.duty().equals(duty) && gate.reading().equals(reading);
    }

    private static List<Set<String>> groups(String duty, String reading, Formula formula, List<AwaitedAct> own) {
        return formula.anyOf().stream()
                .map(set -> set.stream()
                        .flatMap(part -> own.stream().filter(act -> isOf(part, act)))
                        .flatMap(act -> act.opens().stream())
                        .filter(gate -> isOf(gate, duty, reading))
                        .map(AwaitedAct.Gate::by)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .<Set<String>>map(set -> set)
                .toList();
    }

    private static boolean isOf(Formula.Part part, AwaitedAct act) {
        return part.path().equals(act.place())
                || (part.path().startsWith(act.place().replace("+", ""))
                        && (part.values().contains(act.done()) || part.others().contains(act.done())));
    }

    private List<Cost> costs() {
        List<Cost> costs = new ArrayList<>();
        if (before.all(Finding.Force.class).isEmpty()) return costs;
        Set<String> holders = new TreeSet<>();
        acts.forEach(act -> act.opens().forEach(gate -> holders.add(gate.by())));
        List<String> all = acts.stream().map(AwaitedAct::doing).toList();
        for (String reading : before.readings()) {
            Map<String, NumberRange> due = due(all, reading);
            for (String holder : holders) {
                Map<String, NumberRange> left = due(
                        acts.stream()
                                .flatMap(act -> isOf(holder, act)
                                        ? Optional.ofNullable(act.refusing()).stream()
                                        : java.util.stream.Stream.of(act.doing()))
                                .toList(),
                        reading);
                due.forEach((force, men) -> {
                    boolean waits = before.all(Finding.Force.class).stream()
                            .filter(one -> one.id().equals(force))
                            .flatMap(one -> one.contributions().stream())
                            .anyMatch(one -> one.duty() != null && opens(holder, one.duty(), reading));
                    if (waits)
                        costs.add(new Cost(
                                holder, force, reading, less(men, left.getOrDefault(force, new NumberRange(0, 0)))));
                });
            }
        }
        return costs;
    }

    private boolean opens(String holder, String duty, String reading) {
        return acts.stream()
                .flatMap(act -> act.opens().stream())
                .anyMatch(gate -> gate.by().equals(holder) && isOf(gate, duty, reading));
    }

    private static boolean isOf(String holder, AwaitedAct act) {
        return act.opens().stream().anyMatch(gate -> gate.by().equals(holder));
    }

    private static NumberRange less(NumberRange all, NumberRange left) {
        int one = all.min() - left.min();
        int other = all.max() - left.max();
        return new NumberRange(Math.min(one, other), Math.max(one, other));
    }

    /** What of each force is due after these acts. */
    private Map<String, NumberRange> due(List<String> changes, String reading) {
        try {
            return verdicts.apply(variant.apply(changes).under(List.of(reading))).forces().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, force -> firm(force.getValue())));
        } catch (InvalidInput e) {
            return Map.of();
        }
    }

    private static NumberRange firm(Numbers numbers) {
        return numbers.of("firm");
    }

    private List<Veto> vetoes() {
        List<Veto> vetoes = new ArrayList<>();
        for (Finding.Decision decision : before.all(Finding.Decision.class)) {
            for (AwaitedAct act : acts) {
                boolean about = act.opens().stream()
                                .anyMatch(gate -> gate.kind().equals(PreconditionRecord.DECISION)
                                        && gate.by().equals(decision.body()))
                        && act.done().contains(" " + decision.matter() + ",");
                for (String reading : about ? before.readings() : List.<String>of())
                    vetoes.add(veto(decision, act, reading));
            }
        }
        return vetoes;
    }

    private Veto veto(Finding.Decision decision, AwaitedAct act, String reading) {
        Set<String> members = new LinkedHashSet<>();
        before.all(Finding.Stage.class).stream()
                .filter(stage -> stage.body().equals(decision.body()))
                .flatMap(stage -> stage.sits().stream())
                .filter(seat -> seat.readings().isEmpty() || seat.readings().contains(reading))
                .forEach(seat -> members.add(seat.state()));
        Map<String, Set<String>> by = new HashMap<>();
        for (String member : members) {
            String votes = members.stream()
                    .map(state -> state + ": " + (state.equals(member) ? "against" : "for"))
                    .collect(Collectors.joining(", ", "votes: {", "}"));
            by.computeIfAbsent(
                            outcome(decision.id(), act.place() + "=" + act.voted(votes), reading),
                            any -> new TreeSet<>())
                    .add(member);
        }
        return new Veto(
                decision.id(),
                decision.body(),
                reading,
                members,
                by.getOrDefault(Status.REFUSED.word(), Set.of()),
                by.getOrDefault(Status.UNDETERMINED.word(), Set.of()));
    }

    private String outcome(String decision, String change, String reading) {
        try {
            return verdicts.apply(variant.apply(List.of(change)).under(List.of(reading)))
                    .status(decision);
        } catch (InvalidInput e) { // a vote of one who does not sit in this reading
            return OpenValue.LEFT_OUT;
        }
    }
}
