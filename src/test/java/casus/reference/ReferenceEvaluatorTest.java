package casus.reference;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.ReadingResult;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.scenario.RandomScenarios;
import casus.scenario.Scenario;
import casus.scenario.Smallest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule engine concludes what the rules say: plain joins over them come to the same, by the same ways. */
class ReferenceEvaluatorTest {
    private static final int SCENARIOS = 2_000;
    private static final int DAYS = 100;
    private static final int SEED = 5;

    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final ReferenceEvaluator EVALUATOR =
            new ReferenceEvaluator(Fixtures.rules().values(), Fixtures.ruleReadings());

    static Stream<Path> files() {
        return Fixtures.scenarioFiles().stream();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theRuleEngineConcludesWhatPlainJoinsDo(Path file) {
        assertThat(differences(Fixtures.scenario(file))).isEmpty();
    }

    @Test
    void theRuleEngineConcludesWhatPlainJoinsDoOnScenariosByChance() {
        RandomScenarios chance = new RandomScenarios(Fixtures.registry(), SEED, DAYS);
        Set<String> fired = new TreeSet<>();
        for (Map<String, Object> content : chance.next(SCENARIOS)) {
            Scenario scenario = RandomScenarios.read(content, Fixtures.registry());
            List<ReadingResult> results = ENGINE.results(scenario);
            List<String> differences = Comparison.differences(results, EVALUATOR);
            assertThat(differences)
                    .withFailMessage(
                            () -> differences + "\n" + RandomScenarios.text(Smallest.of(content, this::differs)))
                    .isEmpty();
            results.forEach(result -> result.conclusions()
                    .values()
                    .forEach(supports ->
                            supports.forEach(support -> fired.add(support.rule().id()))));
        }
        Set<String> silent = new TreeSet<>(Fixtures.rules().keySet());
        silent.removeAll(fired);
        assertThat(silent)
                .as("a comparison says nothing of rules that never fire")
                .hasSizeLessThan(fired.size() / 10);
    }

    private boolean differs(Map<String, Object> content) {
        try {
            return !differences(RandomScenarios.read(content, Fixtures.registry()))
                    .isEmpty();
        } catch (InvalidInput e) {
            return false;
        }
    }

    private static List<String> differences(Scenario scenario) {
        return Comparison.differences(ENGINE.results(scenario), EVALUATOR);
    }
}
