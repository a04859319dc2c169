package casus.engine;

import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.facts.Accrued;
import casus.facts.Conclusion;
import casus.facts.Duty;
import casus.facts.Excused;
import casus.facts.Gate;
import casus.facts.RequestServes;
import casus.model.PreconditionRecord;
import casus.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What stands in the way of duties, and what takes a state out, as the readings have it. */
final class DutyCircumstances {
    /** What the consent of the state concerned comes to be told by: its agreement with others, or its own request. */
    private static final String CONSENT = "consent";

    private static final Set<String> EITHER = Set.of(PreconditionRecord.AGREEMENT, PreconditionRecord.REQUEST);

    private final List<ReadingResult> results;
    private final Speaking speaking;
    private final Map<String, Map<String, List<Gate>>> gates;
    private final Map<String, Map<String, List<RequestServes>>> serves;
    private final Map<String, Map<String, List<Excused>>> excuses;
    private final Map<String, Map<String, List<Accrued>>> accrued;

    DutyCircumstances(List<ReadingResult> results, Speaking speaking) {
        this.results = results;
        this.speaking = speaking;
        this.gates = byDuty(Gate.class, gate -> key(gate.provision(), gate.bearer(), gate.event()));
        this.serves = byDuty(RequestServes.class, either -> key(either.provision(), either.bearer(), either.event()));
        this.excuses = byDuty(Excused.class, excuse -> key(excuse.provision(), excuse.state(), excuse.event()));
        this.accrued = byDuty(Accrued.class, duty -> key(duty.provision(), duty.bearer(), duty.event()));
    }

    /** Whether it has accrued in one of these readings. */
    boolean isAccrued(Duty duty, Collection<String> readings) {
        return accrued.getOrDefault(key(duty.provision(), duty.bearer(), duty.event()), Map.of()).keySet().stream()
                .anyMatch(readings::contains);
    }

    /**
     * Gates by kind, holder and state, each with the readings that have it where not all that speak do.
     *
     * @param listing the readings that list the duty
     */
    List<Finding.Gate> gates(Duty duty, Collection<String> listing, List<String> silent) {
        Map<List<String>, List<String>> readings = new LinkedHashMap<>();
        Map<String, List<Gate>> held = gates.getOrDefault(key(duty.provision(), duty.bearer(), duty.event()), Map.of());
        held.forEach((reading, own) -> own.forEach(gate -> readings.computeIfAbsent(
                        List.of(gate.kind(), gate.holder(), gate.state(), gate.basis(), anyOf(reading, gate)),
                        key -> new ArrayList<>())
                .add(reading)));
        return readings.entrySet().stream()
                .map(entry -> new Finding.Gate(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getKey().get(3),
                        entry.getKey().get(4).isEmpty() ? null : entry.getKey().get(4),
                        speaking.someOf(entry.getValue(), silent),
                        byReading(entry.getKey().get(0), entry.getKey().get(1), held, listing)))
                .sorted(Comparator.comparing(Finding.Gate::kind)
                        .thenComparing(Finding.Gate::by)
                        .thenComparing(Finding.Gate::state))
                .toList();
    }

    /** How a gate stands in each of these readings; nothing where it stands alike in all. */
    private static Map<String, String> byReading(
            String kind, String holder, Map<String, List<Gate>> held, Collection<String> listing) {
        Map<String, String> states = new TreeMap<>();
        for (String reading : listing) {
            String state = held.getOrDefault(reading, List.of()).stream()
                    .filter(gate -> gate.kind().equals(kind) && gate.holder().equals(holder))
                    .map(Gate::state)
                    .findFirst()
                    .orElse(Status.ABSENT.word());
            states.put(reading, state);
        }
        return new TreeSet<>(states.values()).size() == 1 ? Map.of() : states;
    }

    /** What an agreement or a request opens, where the clause lets either serve; else nothing. */
    private String anyOf(String reading, Gate gate) {
        boolean either = EITHER.contains(gate.kind())
                && serves.getOrDefault(key(gate.provision(), gate.bearer(), gate.event()), Map.of())
                        .containsKey(reading);
        return either ? CONSENT : "";
    }

    List<Finding.Excuse> excuses(Duty duty, List<String> silent) {
        Map<String, List<String>> readings = new TreeMap<>();
        excuses.getOrDefault(key(duty.provision(), duty.bearer(), duty.event()), Map.of())
                .forEach((reading, own) ->
                        own.forEach(excuse -> readings.computeIfAbsent(excuse.because(), because -> new ArrayList<>())
                                .add(reading)));
        return readings.entrySet().stream()
                .map(entry -> new Finding.Excuse(entry.getKey(), speaking.someOf(entry.getValue(), silent)))
                .toList();
    }

    private static String key(String provision, String bearer, String event) {
        return provision + ":" + bearer + ":" + event;
    }

    /** Facts of one kind by the duty they belong to, then by reading. */
    private <T extends Conclusion> Map<String, Map<String, List<T>>> byDuty(Class<T> kind, Function<T, String> key) {
        Map<String, Map<String, List<T>>> found = new HashMap<>();
        for (ReadingResult result : results) {
            result.all(kind)
                    .forEach(fact -> found.computeIfAbsent(key.apply(fact), duty -> new LinkedHashMap<>())
                            .computeIfAbsent(result.reading(), reading -> new ArrayList<>())
                            .add(fact));
        }
        return found;
    }
}
