package casus.catalogue;

import casus.scenario.Expectation;
import casus.scenario.Scenario;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which cases and scenarios expect something of a clause, or that a rule is part of the reason. */
final class TriedIn {
    private final SortedMap<String, SortedSet<String>> byWord = new TreeMap<>();

    TriedIn(Map<String, Scenario> scenarios) {
        scenarios.forEach((name, scenario) -> scenario.expectations().forEach(one -> learn(name, one)));
    }

    private void learn(String name, Expectation expectation) {
        if (expectation.absent()) return; // that nothing is said tries no clause
        for (String part : expectation.id().split(":", -1)) add(part, name);
        expectation.because().forEach(reason -> add(reason, name));
    }

    private void add(String word, String name) {
        byWord.computeIfAbsent(word, any -> new TreeSet<>()).add(name);
    }

    /** Those that name the provision in the id of what they expect. */
    SortedSet<String> clause(String id) {
        return byWord.getOrDefault(id, new TreeSet<>());
    }

    /** Those that name the rule as a reason. */
    SortedSet<String> rule(String id) {
        return byWord.getOrDefault(id, new TreeSet<>());
    }
}
