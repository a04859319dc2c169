package casus.engine;

import casus.assessment.Finding.Failure;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.assessment.Walk;
import casus.facts.Conclusion;
import casus.facts.Element;
import casus.facts.Engagement;
import casus.model.Status;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The conditions for want of which clauses are not engaged, with what the event has instead. */
final class Failures {
    private final List<ReadingResult> results;
    private final FailureWords words;
    private final Map<String, Walk<Set<Element>>> walks = new HashMap<>();

    Failures(List<ReadingResult> results, FailureWords words) {
        this.results = results;
        this.words = words;
        results.forEach(result -> walks.put(
                result.reading(),
                new Walk<>(result, Set.of(), (conclusion, below) -> failed(result, conclusion, below))));
    }

    private static Set<Element> failed(
            ReadingResult result, Conclusion conclusion, Function<Conclusion, Set<Element>> below) {
        Set<Element> failed = new LinkedHashSet<>();
        if (conclusion instanceof Element element && element.truth() == Truth.NO) failed.add(element);
        for (Support support : result.supports(conclusion)) {
            for (Object fact : support.facts()) if (fact instanceof Conclusion other) failed.addAll(below.apply(other));
        }
        return failed;
    }

    /** The conditions that fail under an engagement, by the reading that has it so. */
    Map<String, Set<Element>> elements(Map<String, Engagement> facts) {
        Map<String, Set<Element>> elements = new LinkedHashMap<>();
        for (ReadingResult result : results) {
            Engagement fact = facts.get(result.reading());
            if (fact == null || !Status.NOT_ENGAGED.is(fact.status())) continue;
            elements.put(result.reading(), walks.get(result.reading()).of(fact));
        }
        return elements;
    }

    /** The same in words, each once with the readings that share it, where not all do in which the clause is not engaged. */
    List<Failure> of(Map<String, Engagement> facts) {
        Map<Failure, List<String>> found = new LinkedHashMap<>();
        Map<String, Set<Element>> elements = elements(facts);
        for (ReadingResult result : results)
            elements.getOrDefault(result.reading(), Set.of()).stream()
                    .map(element -> words.failure(element, result))
                    .distinct()
                    .forEach(failure -> found.computeIfAbsent(failure, any -> new ArrayList<>())
                            .add(result.reading()));
        return found.entrySet().stream()
                .map(entry -> entry.getValue().size() == elements.size()
                        ? entry.getKey()
                        : entry.getKey().in(entry.getValue()))
                .sorted(Comparator.comparing(Failure::why)
                        .thenComparing(failure -> String.join(" ", failure.readings())))
                .toList();
    }
}
