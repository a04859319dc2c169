package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.model.Body;
import casus.model.Entry;
import casus.model.Participation;
import casus.model.Provision;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose claims carry a conclusion in each reading: those that the rules and records of its clause or body rest on, as far
 * as its derivation goes through them, with the acts by which states are bound (contract, 13.7).
 */
final class Carriers {
    private final Assessment assessment;
    private final Registry registry;

    Carriers(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
    }

    /** The sources by reading, for the readings that borrow any of it; none where all speak for themselves. */
    Map<String, List<String>> of(Finding finding) {
        Map<String, List<String>> carriers = new TreeMap<>();
        Set<String> about = about(finding);
        for (ReadingResult result : assessment.results()) {
            Set<String> sources = sources(finding.id(), about, result);
            sources.remove(result.reading());
            if (!sources.isEmpty()) carriers.put(result.reading(), List.copyOf(sources(finding.id(), about, result)));
        }
        return carriers;
    }

    /** The mechanisms and instruments that a conclusion is about. */
    private Set<String> about(Finding finding) {
        Set<String> about = new HashSet<>();
        if (finding instanceof Finding.Engagement engagement) clause(engagement.provision(), about);
        if (finding instanceof Finding.Duty duty) clause(duty.provision(), about);
        if (finding instanceof Finding.Decision decision) {
            clause(decision.matter(), about);
            registry.find(Body.class, decision.body())
                    .ifPresent(body -> about.add(body.provenance().mechanism()));
        }
        return about;
    }

    private void clause(String provision, Set<String> about) {
        registry.find(Provision.class, provision).ifPresent(clause -> {
            about.add(clause.provenance().mechanism());
            about.add(clause.instrument());
        });
    }

    private Set<String> sources(String id, Set<String> about, ReadingResult result) {
        Set<String> sources = new TreeSet<>();
        Set<Conclusion> seen = new HashSet<>();
        Deque<Conclusion> next = new ArrayDeque<>(result.withId(id));
        while (!next.isEmpty()) {
            Conclusion conclusion = next.poll();
            if (!seen.add(conclusion)) continue;
            for (Support support : result.supports(conclusion)) {
                String rule = support.rule().id();
                if (about.contains(rule.substring(0, rule.indexOf('/'))))
                    add(support.rule().evidence(), result, sources);
                for (Object fact : support.facts()) {
                    if (fact instanceof Conclusion below) next.add(below);
                    if (fact instanceof Given given)
                        given.records().forEach(record -> record(record, about, result, sources));
                }
            }
        }
        return sources;
    }

    private void record(String id, Set<String> about, ReadingResult result, Set<String> sources) {
        Entry entry = registry.entries().get(id);
        if (entry == null) return;
        boolean binds = entry instanceof Participation act && about.contains(act.instrument());
        if (binds || about.contains(entry.provenance().mechanism()))
            add(entry.provenance().evidence(), result, sources);
    }

    private void add(Collection<String> evidence, ReadingResult result, Set<String> sources) {
        registry.cited(evidence, result.reading())
                .forEach(claim -> sources.add(registry.claims().get(claim).source()));
    }
}
