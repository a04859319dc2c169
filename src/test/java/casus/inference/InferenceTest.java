package casus.inference;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Opinion;
import casus.engine.AssessmentEngine;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule engine concludes what the rules say: plain joins over them come to the same, by the same ways. */
class InferenceTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Inference INFERENCE = new Inference(Fixtures.ruleBase());

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
        Scenario scenario = Fixtures.scenario(file);
        for (Opinion opinion : ENGINE.assess(scenario).opinions()) {
            World world = INFERENCE.world(opinion.reading(), opinion.given(), scenario.facts());
            assertThat(Comparison.differences(opinion, world)).isEmpty();
            assertThat(world.conclusions()).isNotEmpty();
        }
    }
}
