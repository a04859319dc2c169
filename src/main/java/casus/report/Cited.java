package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.model.AnswerRecord;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Provision;
import casus.model.VotingRuleRecord;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims that an assessment cites, and the works and studies that they stand in (contract, 13.7). */
final class Cited {
    private final NavigableMap<String, Claim> claims = new TreeMap<>();
    private final Registry registry;

    /**
     * What the derivations, observations and contests of an assessment cite, and what may be told of a conclusion besides: by which
     * act a state is bound, what a clause answers, how a body votes.
     */
    Cited(Assessment assessment, Registry registry) {
        this.registry = registry;
        assessment.results().forEach(result -> told(assessment, result.reading()));
        for (List<Step> steps : assessment.dependencies().all().values()) steps.forEach(step -> add(step.cites()));
        assessment.all(Finding.Observation.class).forEach(observation -> add(observation.cites()));
        for (Assessment.Dispute dispute : assessment.contests()) {
            Contest contest = registry.contests().get(dispute.id());
            contest.sides().forEach(side -> add(side.evidence()));
            Contested.of(dispute, assessment, registry).says().values().forEach(said -> add(said.cites()));
        }
    }

    private void told(Assessment assessment, String reading) {
        Set<String> states = new HashSet<>();
        assessment.grounds().facts().forEach(fact -> states.addAll(fact.roles().keySet()));
        assessment.all(Finding.Duty.class).forEach(duty -> states.add(duty.bearer()));
        Set<String> clauses = new HashSet<>();
        assessment.all(Finding.Engagement.class).forEach(one -> clauses.add(one.provision()));
        Set<String> instruments = clauses.stream()
                .flatMap(clause -> registry.find(Provision.class, clause).stream())
                .flatMap(clause -> Stream.of(clause.instrument(), followed(clause.instrument())))
                .collect(Collectors.toSet());
        Set<String> bodies = assessment.all(Finding.Decision.class).stream()
                .map(Finding.Decision::body)
                .collect(Collectors.toSet());
        add(AnswerRecord.class, reading, one -> clauses.contains(one.provision()));
        add(VotingRuleRecord.class, reading, one -> bodies.contains(one.body()));
        add(
                Participation.class,
                reading,
                one -> instruments.contains(one.instrument())
                        && (one.states().isEmpty() || one.states().stream().anyMatch(states::contains)));
    }

    /** The instrument whose parties are those of another, or that itself. */
    private String followed(String instrument) {
        return registry.find(Instrument.class, instrument)
                .map(Instrument::follows)
                .orElse(instrument);
    }

    private <T extends Entry> void add(Class<T> kind, String reading, Predicate<T> which) {
        registry.held(kind, reading).stream()
                .filter(which)
                .forEach(one -> add(registry.cited(one.provenance().evidence(), reading)));
    }

    private void add(List<String> ids) {
        for (String id : ids) claims.computeIfAbsent(id, registry.claims()::get);
    }

    /** The claims, by id. */
    NavigableMap<String, Claim> claims() {
        return Collections.unmodifiableNavigableMap(claims);
    }

    /** The ids of the works and of the studies. */
    NavigableSet<String> works() {
        NavigableSet<String> works = new TreeSet<>();
        claims.values().forEach(claim -> works.add(work(claim)));
        return works;
    }

    /** The work that a claim stands in; a study is one itself. */
    static String work(Claim claim) {
        return claim.work() == null ? claim.source() : claim.work();
    }
}
