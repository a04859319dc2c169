package casus.engine;

import casus.assessment.Numbers;
import casus.assessment.Verdict;
import casus.assessment.Verdicts;
import casus.facts.Breach;
import casus.facts.Conclusion;
import casus.facts.Conflict;
import casus.facts.Counted;
import casus.facts.Decision;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Share;
import casus.model.Status;
import casus.model.UndertakingRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays over one another what the readings give verdicts on: the statuses of {@link Merge}, and nothing of what they rest on. */
final class VerdictMerge {
    private final Map<String, Concluded> readings = new LinkedHashMap<>();
    private final SilentReadings silent = new SilentReadings();
    private final NavigableMap<String, String> statuses = new TreeMap<>();
    private boolean contradictory;

    /** Adds what a reading concludes, and the law it applied. */
    void add(String reading, LawContext context, Concluded concluded) {
        readings.put(reading, concluded);
        silent.add(reading, context.applied(), concluded.all(Engagement.class));
    }

    /** The verdicts; empty where a reading concludes two different things under one id. */
    Optional<Verdicts> verdicts() {
        judge(Engagement.class, Engagement::status, fact -> silent.onClause(fact.provision(), fact.event()));
        judge(Duty.class, Duty::status, fact -> silent.onClause(fact.provision(), fact.event()));
        judge(Decision.class, Decision::outcome, fact -> silent.onDecision(fact.body(), fact.matter()));
        for (Concluded concluded : readings.values()) {
            concluded.all(Breach.class).forEach(fact -> statuses.put(fact.id(), Status.BREACHED.word()));
            concluded.all(Conflict.class).forEach(fact -> statuses.put(fact.id(), Status.FLAGGED.word()));
        }
        return contradictory ? Optional.empty() : Optional.of(new Verdicts(statuses, forces(), work()));
    }

    private <T extends Conclusion> void judge(
            Class<T> kind, Function<T, String> status, Function<T, List<String>> silentOn) {
        Map<String, Map<String, T>> byId = new LinkedHashMap<>();
        readings.forEach((reading, concluded) -> concluded.all(kind).forEach(fact -> {
            T before =
                    byId.computeIfAbsent(fact.id(), id -> new LinkedHashMap<>()).putIfAbsent(reading, fact);
            contradictory |= before != null;
        }));
        byId.forEach((id, facts) -> {
            List<String> unheard = silentOn.apply(facts.values().iterator().next());
            List<String> said = new ArrayList<>(readings.size());
            for (String reading : readings.keySet()) {
                if (unheard.contains(reading)) continue;
                T fact = facts.get(reading);
                said.add(fact == null ? Status.ABSENT.word() : status.apply(fact));
            }
            statuses.put(id, Verdict.common(said));
        });
    }

    private Set<String> work() {
        return readings.values().stream()
                .flatMap(concluded -> concluded.all(Duty.class).stream())
                .filter(duty -> duty.modality().equals(UndertakingRecord.TAKES_PART))
                .map(Duty::id)
                .collect(Collectors.toSet());
    }

    private NavigableMap<String, Numbers> forces() {
        NavigableMap<String, Numbers> forces = new TreeMap<>();
        readings.values()
                .forEach(concluded -> concluded
                        .all(Counted.class)
                        .forEach(counted -> forces.computeIfAbsent(counted.id(), id -> numbers(counted))));
        return forces;
    }

    private Numbers numbers(Counted force) {
        List<String> unheard = silent.onForce(force.force());
        return readings.entrySet().stream()
                .filter(reading -> !unheard.contains(reading.getKey())
                        && reading.getValue().all(Counted.class).contains(force))
                .map(reading -> ForceMerge.numbers(reading.getValue().all(Share.class).stream(), force.force()))
                .reduce(Numbers::cover)
                .orElseThrow();
    }
}
