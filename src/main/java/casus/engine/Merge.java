package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.Dependencies;
import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.assessment.Verdict;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.facts.Ballot;
import casus.facts.Breach;
import casus.facts.Conclusion;
import casus.facts.Conflict;
import casus.facts.Decision;
import casus.facts.Duty;
import casus.facts.DutyInConflict;
import casus.facts.Engagement;
import casus.facts.Gap;
import casus.facts.Stated;
import casus.facts.Vote;
import casus.model.Assumption;
import casus.model.Instrument;
import casus.model.Provision;
import casus.model.Status;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the results of the readings over one another (contract, section 3): never an average, never a silent choice. */
final class Merge {
    private final Scenario scenario;
    private final List<ReadingResult> results;
    private final Registry registry;
    private final Registry world;
    private final Speaking speaking;
    private final DutyCircumstances circumstances;
    private final VotingRules votingRules;
    private final BindingActs binding;
    private final Failures failures;
    private final NearestChange nearest;
    private final NavigableMap<String, Finding> findings = new TreeMap<>();

    /** A merge of results, with the law that each reading applied. */
    Merge(
            Scenario scenario,
            List<ReadingResult> results,
            Map<String, LawContext> contexts,
            ClauseKinds kinds,
            Registry registry) {
        this.scenario = scenario;
        this.results = results;
        this.registry = registry;
        this.speaking = new Speaking(results, contexts, registry);
        this.world = registry.under(scenario.assumptions());
        this.failures = new Failures(results, new FailureWords(scenario, kinds, world));
        this.nearest = new NearestChange(scenario, results, kinds);
        this.votingRules = new VotingRules(scenario, world);
        this.circumstances = new DutyCircumstances(results, speaking);
        this.binding = new BindingActs(results, world);
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
                        speaking.someOf(facts.keySet(), List.of()))));
        byId(Decision.class).forEach(this::decision);
        byId(Conflict.class)
                .forEach((id, facts) -> conflict(id, first(facts), speaking.someOf(facts.keySet(), List.of())));
        gaps();
        new ContextMerge(results, speaking, registry, rulesOfDecisions())
                .findings()
                .forEach(this::put);
        new ForceMerge(results, speaking).forces().forEach(this::put);
        return new Assessment(
                new Assessment.Subject(scenario.id(), scenario.title(), scenario.asOf(), scenario.hash()),
                engine,
                scenario.readings(),
                Stream.concat(
                                registry.drafts().stream().map(DraftLaw::text),
                                scenario.assumptions().stream().map(Assumption::text))
                        .toList(),
                scenario.facts(),
                new ScenarioGrounds(scenario, results, registry).all(),
                scenario.outcome() == null
                        ? null
                        : new Assessment.Outcome(
                                scenario.outcome().text(), scenario.outcome().sources()),
                findings,
                disputes(),
                new Scope(world, scenario).lines(),
                new Dependencies(results, scenario.asOf()),
                results,
                null);
    }

    private boolean binds(String provision) {
        return registry.find(Provision.class, provision)
                .flatMap(clause -> registry.find(Instrument.class, clause.instrument()))
                .map(Instrument::binds)
                .orElse(true);
    }

    /** How each decision is taken, by its id. */
    private Map<String, String> rulesOfDecisions() {
        return findings.values().stream()
                .filter(Finding.Decision.class::isInstance)
                .map(Finding.Decision.class::cast)
                .collect(Collectors.toMap(Finding.Decision::id, Finding.Decision::rule));
    }

    private void put(Finding finding) {
        findings.put(finding.id(), finding);
    }

    /** The conclusions of one kind, by id and reading; several under one id in a reading are a contradiction of the rules. */
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

    /** How the readings that speak stand; {@code silent} are those that do not. */
    private <T extends Conclusion> Verdict verdict(
            String id, Map<String, T> facts, Function<T, String> status, List<String> silent) {
        Map<String, String> byReading = new TreeMap<>();
        for (ReadingResult result : speaking.besides(silent)) {
            T fact = facts.get(result.reading());
            byReading.put(result.reading(), fact == null ? Status.ABSENT.word() : status.apply(fact));
        }
        String common = Verdict.common(byReading.values());
        boolean differ = Status.SOURCE_DEPENDENT.is(common);
        return new Verdict(common, byReading, silent, differ ? speaking.contests(id, silent) : List.of());
    }

    private void engagement(String id, Map<String, Engagement> facts) {
        Engagement any = first(facts);
        List<String> silent = speaking.silent().onClause(any.provision(), any.event());
        Verdict verdict = verdict(id, facts, Engagement::status, silent);
        put(new Finding.Engagement(
                id,
                any.provision(),
                any.event(),
                verdict,
                failures.of(facts),
                Status.NOT_ENGAGED.is(verdict.status()) ? nearest.of(failures.elements(facts)) : null));
    }

    private void duty(String id, Map<String, Duty> facts) {
        Duty any = first(facts);
        List<String> silent = speaking.silent().onClause(any.provision(), any.event());
        put(new Finding.Duty(
                id,
                any.provision(),
                any.bearer(),
                any.towards(),
                any.event(),
                any.kind(),
                any.modality(),
                verdict(id, facts, Duty::status, silent),
                circumstances.isAccrued(any, facts.keySet()),
                binding.of(any, facts.keySet()),
                circumstances.gates(any, facts.keySet(), silent),
                circumstances.excuses(any, silent)));
    }

    private void decision(String id, Map<String, Decision> facts) {
        Decision any = first(facts);
        List<String> silent = speaking.silent().onDecision(any.body(), any.matter());
        put(new Finding.Decision(
                id,
                any.body(),
                any.matter(),
                votingRules.of(any.body(), any.matter(), speaking.besides(silent)),
                votes(any),
                verdict(id, facts, Decision::outcome, silent)));
    }

    /** The votes of the decision that counts. */
    private Map<String, String> votes(Decision decision) {
        Map<String, String> votes = new TreeMap<>();
        stated(Ballot.class)
                .filter(ballot -> ballot.settles(decision.body(), decision.matter()))
                .flatMap(ballot ->
                        stated(Vote.class).filter(vote -> vote.ballot().equals(ballot.ballot())))
                .forEach(vote -> votes.put(vote.state(), vote.choice()));
        return votes;
    }

    private <T extends Stated> Stream<T> stated(Class<T> kind) {
        return scenario.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** A conflict over an event names its sides; that of a state, it and the sides of every event whose duties it is about. */
    private void conflict(String id, Conflict conflict, List<String> readings) {
        List<String> duties = dutiesOf(conflict);
        boolean ofState = registry.states().containsKey(conflict.about());
        List<String> events = ofState
                ? duties.stream()
                        .map(duty -> duty.substring(duty.lastIndexOf(':') + 1))
                        .toList()
                : List.of(conflict.about());
        List<Finding.Side> sides = new Opponents(scenario.facts(), registry).in(events);
        put(new Finding.Conflict(
                id,
                duties,
                ofState ? conflict.about() : null,
                conflict.why(),
                sides,
                (ofState ? registry.stateName(conflict.about()) + ": " : "") + conflict.why() + ": "
                        + sides.stream()
                                .map(side -> side.text() + " in " + side.event())
                                .collect(Collectors.joining(", ")),
                readings));
    }

    /** The duties that stand in a conflict, in some reading. */
    private List<String> dutiesOf(Conflict conflict) {
        return results.stream()
                .flatMap(result -> result.all(DutyInConflict.class))
                .filter(duty ->
                        duty.kind().equals(conflict.kind()) && duty.about().equals(conflict.about()))
                .map(duty -> "duty:" + duty.provision() + ":" + duty.bearer() + ":" + duty.event())
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
                speaking.someOf(byReading.keySet(), List.of()))));
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
