package casus.engine;

import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.ContextFinding;
import casus.facts.Observation;
import casus.facts.OfDay;
import casus.facts.Seat;
import casus.facts.Stage;
import casus.model.CompetenceRecord;
import casus.model.JudgementRecord;
import casus.model.Status;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What bears on a crisis beside the law, over all readings: findings of context, observations, and what bodies have to do. */
final class ContextMerge {
    private record SeatKey(String state, boolean doubtful) {}

    private final List<ReadingResult> results;
    private final Speaking speaking;
    private final Registry registry;
    private final Map<String, String> decided;

    /** A merge of results; {@code decided} is how each decision that is reported is taken, by its id. */
    ContextMerge(List<ReadingResult> results, Speaking speaking, Registry registry, Map<String, String> decided) {
        this.results = results;
        this.speaking = speaking;
        this.registry = registry;
        this.decided = decided;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        byId(ContextFinding.class).forEach((id, held) -> findings.add(contextFinding(id, held)));
        byId(Observation.class).forEach((id, held) -> findings.add(observation(id, held)));
        byId(Stage.class).forEach((id, held) -> findings.add(stage(id, held)));
        return findings;
    }

    /** Conclusions with the readings that have them, by id. */
    private <T extends Conclusion> Map<String, Map<T, List<String>>> byId(Class<T> kind) {
        Map<String, Map<T, List<String>>> found = new TreeMap<>();
        for (ReadingResult result : results) {
            result.all(kind)
                    .forEach(fact -> found.computeIfAbsent(result.id(fact), id -> new java.util.LinkedHashMap<>())
                            .computeIfAbsent(fact, any -> new ArrayList<>())
                            .add(result.reading()));
        }
        return found;
    }

    private Finding contextFinding(String id, Map<ContextFinding, List<String>> held) {
        ContextFinding any = held.keySet().iterator().next();
        return new Finding.ContextFinding(
                id,
                any.list(),
                any.mechanism(),
                any.event(),
                status(held),
                texts(held, ContextFinding::text),
                speaking.someOf(readings(held), List.of()));
    }

    /** One entry may say several things. */
    private static <T> String texts(Map<T, List<String>> held, Function<T, String> text) {
        return held.keySet().stream().map(text).distinct().sorted().collect(Collectors.joining("; "));
    }

    /**
     * One entry may rest on several records; where their standing differs, each is named. Doubt about one leaves the
     * entry certain as long as another stands; a gap tells of it.
     */
    private static String status(Map<ContextFinding, List<String>> held) {
        List<String> statuses = held.keySet().stream()
                .map(ContextFinding::status)
                .distinct()
                .sorted()
                .toList();
        if (statuses.size() > 1)
            statuses = statuses.stream()
                    .filter(status -> !Status.UNDETERMINED.is(status))
                    .toList();
        return statuses.size() == 1 ? statuses.get(0) : String.join(Finding.ContextFinding.AND, statuses);
    }

    private Finding observation(String id, Map<Observation, List<String>> held) {
        Observation any = held.keySet().iterator().next();
        JudgementRecord judgement =
                registry.find(JudgementRecord.class, any.judgement()).orElseThrow();
        return new Finding.Observation(
                id,
                any.event(),
                texts(held, Observation::text),
                judgement.author(),
                any.basis(),
                judgement.provenance().evidence().stream().sorted().toList(),
                speaking.someOf(readings(held), List.of()));
    }

    private Finding stage(String id, Map<Stage, List<String>> held) {
        Stage any = held.keySet().iterator().next();
        List<String> readings = readings(held);
        return new Finding.Stage(
                id,
                any.provision(),
                any.event(),
                any.step(),
                any.body(),
                rule(any, held),
                seats(any.body(), readings),
                speaking.someOf(readings, List.of()));
    }

    /** A body decides by one rule, whether the decision or the step that takes it is told. */
    private String rule(Stage stage, Map<Stage, List<String>> held) {
        String decision = "decision:" + stage.body() + ":" + stage.provision();
        return stage.step().equals(CompetenceRecord.DECIDES) && decided.containsKey(decision)
                ? decided.get(decision)
                : rules(held);
    }

    private static String rules(Map<Stage, List<String>> held) {
        Map<String, List<String>> rules = new TreeMap<>();
        held.forEach((stage, readings) ->
                rules.computeIfAbsent(stage.rule(), rule -> new ArrayList<>()).addAll(readings));
        if (rules.size() == 1) return rules.keySet().iterator().next();
        return rules.entrySet().stream()
                .map(rule -> rule.getKey() + " in " + String.join(", ", rule.getValue()))
                .collect(Collectors.joining("; "));
    }

    private List<Finding.Seated> seats(String body, List<String> readings) {
        Map<SeatKey, List<String>> seats = new java.util.LinkedHashMap<>();
        for (ReadingResult result : results) {
            if (!readings.contains(result.reading())) continue;
            result.law(Seat.class)
                    .filter(seat ->
                            seat.law().equals(OfDay.TODAY) && seat.body().equals(body))
                    .forEach(seat -> seats.computeIfAbsent(
                                    new SeatKey(seat.state(), seat.truth() == Truth.DOUBT), key -> new ArrayList<>())
                            .add(result.reading()));
        }
        return seats.entrySet().stream()
                .map(seat -> new Finding.Seated(
                        seat.getKey().state(),
                        seat.getKey().doubtful(),
                        seat.getValue().size() == readings.size() ? List.of() : seat.getValue()))
                .sorted(java.util.Comparator.comparing(Finding.Seated::state).thenComparing(Finding.Seated::doubtful))
                .toList();
    }

    private static List<String> readings(Map<?, List<String>> held) {
        return held.values().stream().flatMap(List::stream).distinct().sorted().toList();
    }
}
