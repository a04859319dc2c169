package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.Dependencies;
import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.assessment.Verdict;
import casus.assessment.Walk;
import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.facts.Accrued;
import casus.facts.Ballot;
import casus.facts.Breach;
import casus.facts.Conclusion;
import casus.facts.Conflict;
import casus.facts.Decision;
import casus.facts.Duty;
import casus.facts.Element;
import casus.facts.Engagement;
import casus.facts.Entangled;
import casus.facts.Excused;
import casus.facts.Gap;
import casus.facts.Gate;
import casus.facts.RequestServes;
import casus.facts.Stated;
import casus.facts.Vote;
import casus.facts.VotingRule;
import casus.model.Assumption;
import casus.model.Instrument;
import casus.model.PreconditionRecord;
import casus.model.Provision;
import casus.model.Status;
import casus.model.Truth;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the results of the readings over one another (contract, section 3): never an average, never a silent choice. */
final class Merge {
    /** What the consent of the state concerned comes to be told by: its agreement with others, or its own request. */
    private static final String CONSENT = "consent";

    private static final Set<String> EITHER = Set.of(PreconditionRecord.AGREEMENT, PreconditionRecord.REQUEST);

    private final Scenario scenario;
    private final List<ReadingResult> results;
    private final Registry registry;
    private final Speaking speaking;
    private final Map<String, Map<String, List<Gate>>> gates;
    private final Map<String, Map<String, List<Excused>>> excuses;
    private final Map<String, Map<String, List<RequestServes>>> serves;
    private final Map<String, Walk<Set<String>>> failures = new HashMap<>();
    private final NavigableMap<String, Finding> findings = new TreeMap<>();

    /** A merge of results, with the law that each reading applied. */
    Merge(Scenario scenario, List<ReadingResult> results, Map<String, LawContext> contexts, Registry registry) {
        this.scenario = scenario;
        this.results = results;
        this.registry = registry;
        this.speaking = new Speaking(results, contexts, registry);
        results.forEach(result -> failures.put(result.reading(), new Walk<>(result, Set.of(), failed(result))));
        this.gates = byDuty(Gate.class, gate -> key(gate.provision(), gate.bearer(), gate.event()));
        this.serves = byDuty(RequestServes.class, either -> key(either.provision(), either.bearer(), either.event()));
        this.excuses = byDuty(Excused.class, excuse -> key(excuse.provision(), excuse.state(), excuse.event()));
    }

    Assessment assessment(Assessment.Engine engine) {
        byId(Engagement.class).forEach(this::engagement);
        byId(Duty.class).forEach(this::duty);
        byId(Breach.class)
                .forEach((id, facts) -> put(new Finding.Breach(
                        id,
                        first(facts).provision(),
                        first(facts).state(),
                        first(facts).event(),
                        binds(first(facts).provision()),
                        someOf(facts.keySet()))));
        byId(Decision.class).forEach(this::decision);
        byId(Conflict.class)
                .forEach((id, facts) -> put(new Finding.Conflict(
                        id, dutiesOf(first(facts)), first(facts).why(), someOf(facts.keySet()))));
        gaps();
        new ContextMerge(results, registry).findings().forEach(this::put);
        new ForceMerge(results, speaking).forces().forEach(this::put);
        return new Assessment(
                new Assessment.Subject(scenario.id(), scenario.title(), scenario.asOf(), scenario.hash()),
                engine,
                scenario.readings(),
                scenario.assumptions().stream().map(Assumption::text).toList(),
                scenario.facts(),
                new ScenarioGrounds(scenario, results, registry).all(),
                scenario.outcome() == null
                        ? null
                        : new Assessment.Outcome(
                                scenario.outcome().text(), scenario.outcome().sources()),
                findings,
                disputes(),
                new Scope(registry, scenario.facts()).lines(),
                new Dependencies(results, scenario.asOf()),
                results);
    }

    private boolean binds(String provision) {
        return registry.find(Provision.class, provision)
                .flatMap(clause -> registry.find(Instrument.class, clause.instrument()))
                .map(Instrument::binds)
                .orElse(true);
    }

    private void put(Finding finding) {
        findings.put(finding.id(), finding);
    }

    /** The conclusions of one kind, by id and reading; where one reading has several under an id, the first of them. */
    private <T extends Conclusion> Map<String, Map<String, T>> byId(Class<T> kind) {
        Map<String, Map<String, T>> found = new TreeMap<>();
        for (ReadingResult result : results) {
            result.all(kind).forEach(fact -> {
                T before = found.computeIfAbsent(result.id(fact), id -> new LinkedHashMap<>())
                        .putIfAbsent(result.reading(), fact);
                if (before != null) throw contradiction(fact, result.reading());
            });
        }
        return found;
    }

    private static InvalidKnowledge contradiction(Conclusion fact, String reading) {
        return new InvalidKnowledge(List.of(Problem.of(
                "contradiction",
                SourceLocation.of("rules"),
                "they conclude two different things under `" + fact.id() + "` in " + reading,
                "find the rules that conclude it, and let one except the other")));
    }

    private static <T> T first(Map<String, T> facts) {
        return facts.values().iterator().next();
    }

    /** The readings named, or none if they are all. */
    private List<String> someOf(Collection<String> readings) {
        return someOf(readings, List.of());
    }

    /** The readings named, or none if they are all that speak. */
    private List<String> someOf(Collection<String> readings, List<String> silent) {
        return readings.size() == results.size() - silent.size()
                ? List.of()
                : readings.stream().sorted().toList();
    }

    /** How the readings that speak stand; {@code silent} are those that do not. */
    private <T extends Conclusion> Verdict verdict(
            String id, Map<String, T> facts, Function<T, String> status, List<String> silent) {
        Map<String, String> byReading = new TreeMap<>();
        for (ReadingResult result : speaking.besides(silent)) {
            T fact = facts.get(result.reading());
            byReading.put(result.reading(), fact == null ? Status.ABSENT.word() : status.apply(fact));
        }
        if (byReading.isEmpty()) return new Verdict(Status.SILENT.word(), byReading, silent, List.of());
        boolean alike = new TreeSet<>(byReading.values()).size() == 1;
        if (alike) return new Verdict(first(byReading), byReading, silent, List.of());
        return new Verdict(Status.SOURCE_DEPENDENT.word(), byReading, silent, speaking.contests(id, silent));
    }

    private void engagement(String id, Map<String, Engagement> facts) {
        Engagement any = first(facts);
        TreeSet<String> failed = new TreeSet<>();
        for (ReadingResult result : results) {
            Engagement fact = facts.get(result.reading());
            if (fact == null || !Status.NOT_ENGAGED.is(fact.status())) continue;
            failed.addAll(failures.get(result.reading()).of(fact));
        }
        List<String> silent = speaking.silentOnClause(any.provision(), any.event());
        put(new Finding.Engagement(
                id, any.provision(), any.event(), verdict(id, facts, Engagement::status, silent), List.copyOf(failed)));
    }

    /** The conditions that are not met, of all that a conclusion rests on. */
    private BiFunction<Conclusion, Function<Conclusion, Set<String>>, Set<String>> failed(ReadingResult result) {
        return (conclusion, below) -> {
            Set<String> failed = new TreeSet<>();
            if (conclusion instanceof Element element && element.truth() == Truth.NO) failed.add(failure(element));
            for (Support support : result.supports(conclusion)) {
                for (Object fact : support.facts())
                    if (fact instanceof Conclusion other) failed.addAll(below.apply(other));
            }
            return failed;
        };
    }

    /** What is wrong, with the day whose law says so where it is a question of the day. */
    private String failure(Element element) {
        if (!element.slot().equals("force")) return element.failure();
        LocalDate day = scenario.days().get("events/" + element.event());
        return element.failure() + " on " + day;
    }

    private void duty(String id, Map<String, Duty> facts) {
        Duty any = first(facts);
        List<String> silent = speaking.silentOnClause(any.provision(), any.event());
        put(new Finding.Duty(
                id,
                any.provision(),
                any.bearer(),
                any.towards(),
                any.event(),
                any.kind(),
                any.modality(),
                verdict(id, facts, Duty::status, silent),
                isAccrued(facts),
                gates(any, silent),
                excuses(any, silent)));
    }

    /** Whether it has accrued in a reading that lists it. */
    private boolean isAccrued(Map<String, Duty> facts) {
        return results.stream()
                .filter(result -> facts.containsKey(result.reading()))
                .flatMap(result -> result.all(Accrued.class).map(accrued -> accrued.id()))
                .anyMatch(id -> id.equals("accrued:" + first(facts).id().substring("duty:".length())));
    }

    /** Gates by kind, holder and state, each with the readings that have it where not all that speak do. */
    private List<Finding.Gate> gates(Duty duty, List<String> silent) {
        Map<List<String>, List<String>> readings = new LinkedHashMap<>();
        gates.getOrDefault(key(duty.provision(), duty.bearer(), duty.event()), Map.of())
                .forEach((reading, own) -> own.forEach(gate -> readings.computeIfAbsent(
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
                        someOf(entry.getValue(), silent)))
                .sorted(Comparator.comparing(Finding.Gate::kind)
                        .thenComparing(Finding.Gate::by)
                        .thenComparing(Finding.Gate::state))
                .toList();
    }

    /** What an agreement or a request opens, where the clause lets either serve; else nothing. */
    private String anyOf(String reading, Gate gate) {
        boolean either = EITHER.contains(gate.kind())
                && serves.getOrDefault(key(gate.provision(), gate.bearer(), gate.event()), Map.of())
                        .containsKey(reading);
        return either ? CONSENT : "";
    }

    private List<Finding.Excuse> excuses(Duty duty, List<String> silent) {
        Map<String, List<String>> readings = new TreeMap<>();
        excuses.getOrDefault(key(duty.provision(), duty.bearer(), duty.event()), Map.of())
                .forEach((reading, own) ->
                        own.forEach(excuse -> readings.computeIfAbsent(excuse.because(), because -> new ArrayList<>())
                                .add(reading)));
        return readings.entrySet().stream()
                .map(entry -> new Finding.Excuse(entry.getKey(), someOf(entry.getValue(), silent)))
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

    private void decision(String id, Map<String, Decision> facts) {
        Decision any = first(facts);
        List<String> silent = speaking.silentOnDecision(any.body(), any.matter());
        put(new Finding.Decision(
                id,
                any.body(),
                any.matter(),
                rule(any.body(), silent),
                votes(any),
                verdict(id, facts, Decision::outcome, silent)));
    }

    /** How the body decides; where readings that speak differ, what each says. */
    private String rule(String body, List<String> silent) {
        Map<String, List<String>> readings = new TreeMap<>();
        for (ReadingResult result : speaking.besides(silent)) {
            String rules = result.law(VotingRule.class)
                    .filter(rule -> rule.body().equals(body) && rule.truth() == Truth.YES)
                    .map(VotingRule::rule)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            readings.computeIfAbsent(rules.isEmpty() ? "not stated" : rules, rule -> new ArrayList<>())
                    .add(result.reading());
        }
        if (readings.size() == 1) return readings.keySet().iterator().next();
        return readings.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The votes of the decision that counts. */
    private Map<String, String> votes(Decision decision) {
        Map<String, String> votes = new TreeMap<>();
        stated(Ballot.class)
                .filter(ballot -> ballot.latest()
                        && ballot.body().equals(decision.body())
                        && ballot.matter().equals(decision.matter()))
                .flatMap(ballot ->
                        stated(Vote.class).filter(vote -> vote.ballot().equals(ballot.ballot())))
                .forEach(vote -> votes.put(vote.state(), vote.choice()));
        return votes;
    }

    private <T extends Stated> Stream<T> stated(Class<T> kind) {
        return scenario.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The duties that stand in a conflict, in some reading. */
    private List<String> dutiesOf(Conflict conflict) {
        return results.stream()
                .flatMap(result -> result.all(Entangled.class))
                .filter(duty ->
                        duty.kind().equals(conflict.kind()) && duty.about().equals(conflict.about()))
                .map(duty -> "duty:" + key(duty.provision(), duty.bearer(), duty.event()))
                .filter(findings::containsKey)
                .distinct()
                .sorted()
                .toList();
    }

    /** One gap for each id; where readings word it differently, all they say. */
    private void gaps() {
        Map<String, Map<String, TreeSet<String>>> texts = new TreeMap<>();
        Map<String, String> abouts = new TreeMap<>();
        for (ReadingResult result : results) {
            result.all(Gap.class).forEach(gap -> {
                abouts.put(gap.id(), gap.about());
                texts.computeIfAbsent(gap.id(), id -> new TreeMap<>())
                        .computeIfAbsent(result.reading(), reading -> new TreeSet<>())
                        .add(gap.text());
            });
        }
        texts.forEach((id, byReading) -> put(new Finding.Gap(
                id,
                abouts.get(id),
                byReading.values().stream()
                        .flatMap(TreeSet::stream)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; ")),
                someOf(byReading.keySet()))));
    }

    /** The contests that reported conclusions use. */
    private List<Assessment.Dispute> disputes() {
        Map<String, List<String>> affected = new TreeMap<>();
        for (String id : findings.keySet()) {
            for (String contest : contests(id)) {
                if (!registry.contests().containsKey(contest)) continue;
                affected.computeIfAbsent(contest, any -> new ArrayList<>()).add(id);
            }
        }
        return affected.entrySet().stream()
                .map(entry -> new Assessment.Dispute(
                        entry.getKey(),
                        Objects.requireNonNull(registry.contests().get(entry.getKey()))
                                .topic(),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private Set<String> contests(String id) {
        Set<String> contests = new HashSet<>();
        for (ReadingResult result : results)
            for (Conclusion conclusion : result.withId(id))
                contests.addAll(result.grounding(conclusion).contests());
        return contests;
    }
}
