package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.model.Claim;
import casus.model.Contest;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The claims that an assessment cites, and the works and studies that they stand in (contract, 13.7). */
final class Cited {
    private final NavigableMap<String, Claim> claims = new TreeMap<>();
    private final Registry registry;

    /** What the derivations, observations and contests of an assessment cite. */
    Cited(Assessment assessment, Registry registry) {
        this.registry = registry;
        for (List<Step> steps : assessment.dependencies().all().values()) steps.forEach(step -> add(step.cites()));
        assessment.all(Finding.Observation.class).forEach(observation -> add(observation.cites()));
        for (Assessment.Dispute dispute : assessment.contests()) {
            Contest contest = registry.contests().get(dispute.id());
            contest.sides().forEach(side -> add(side.evidence()));
            Contested.of(dispute, assessment, registry).says().values().forEach(said -> add(said.cites()));
        }
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
