package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Step;
import casus.clause.Rule;
import casus.explain.ExpectationCheck;
import casus.rulebase.RuleBase;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without any one file of rules some scenario no longer says what it ought to, and the message tells on what it rested. */
class RemovedRulesTest {
    static Stream<String> files() {
        return Fixtures.rules().values().stream()
                .map(rule -> rule.card().file())
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExpectationFailsWithoutTheFile(String file) {
        try (AssessmentEngine engine = new AssessmentEngine(Fixtures.registry(), without(file), "test")) {
            assertThat(scenariosThatUse(file)
                            .flatMap(scenario -> failures(engine, scenario))
                            .findFirst())
                    .as("a failed expectation that names its grounds, without %s", file)
                    .isPresent();
        }
    }

    /** What fails of the expectations that name their grounds, where the message says what and on what grounds. */
    private static Stream<String> failures(AssessmentEngine engine, Scenario scenario) {
        Assessment assessment = engine.assess(scenario);
        return scenario.expectations().stream()
                .filter(expectation -> !expectation.because().isEmpty())
                .flatMap(expectation -> ExpectationCheck.failures(assessment, expectation, Fixtures.registry()).stream()
                        .filter(message -> names(message, expectation)));
    }

    private static boolean names(String message, Expectation expectation) {
        return message.contains(expectation.id())
                && expectation.because().stream().allMatch(message::contains);
    }

    /** The rules as compiled, less those of one file. */
    private static RuleBase without(String file) {
        SortedMap<String, Rule> rest = new TreeMap<>(Fixtures.rules());
        rest.values().removeIf(rule -> rule.card().file().equals(file));
        return new RuleBase(
                Fixtures.ruleBase().kieBase(), rest, Fixtures.ruleBase().hash());
    }

    /** Those first in which the rules of the file bear on the most of what is expected. */
    private static Stream<Scenario> scenariosThatUse(String file) {
        Set<String> rules = Fixtures.rules().values().stream()
                .filter(rule -> rule.card().file().equals(file))
                .map(Rule::id)
                .collect(Collectors.toSet());
        Map<Scenario, Long> weights = new HashMap<>();
        Corpus.assessments().forEach((scenario, assessment) -> {
            if (uses(assessment.dependencies().all().values(), rules))
                weights.put(
                        scenario,
                        scenario.expectations().stream()
                                .filter(expectation -> !expectation.because().isEmpty())
                                .filter(expectation -> restsOn(assessment, expectation.id(), rules, new HashSet<>()))
                                .count());
        });
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Scenario, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey);
    }

    private static boolean uses(Collection<List<Step>> derivations, Set<String> rules) {
        return derivations.stream().flatMap(List::stream).anyMatch(step -> rules.contains(step.rule()));
    }

    private static boolean restsOn(Assessment assessment, String id, Set<String> rules, Set<String> seen) {
        return seen.add(id)
                && assessment.dependencies().steps(id).stream()
                        .anyMatch(step -> rules.contains(step.rule())
                                || step.facts().stream().anyMatch(fact -> restsOn(assessment, fact, rules, seen)));
    }
}
