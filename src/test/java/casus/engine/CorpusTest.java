package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.explain.ExpectationCheck;
import casus.report.JsonReport;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario file, assessed by one engine whose sessions stay. */
class CorpusTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Map<Path, Assessment> ASSESSED = new HashMap<>();

    static Stream<Path> files() {
        return Fixtures.scenarioFiles().stream();
    }

    static Stream<Path> few() {
        return Fixtures.everyFewScenarioFiles(4);
    }

    /** The assessment of a file; each is made once for all tests. */
    private static Assessment assessed(Path file) {
        return ASSESSED.computeIfAbsent(file, any -> ENGINE.assess(Fixtures.scenario(file)));
    }

    @AfterAll
    static void close() {
        ENGINE.close();
        ASSESSED.clear();
    }

    @ParameterizedTest
    @MethodSource("files")
    void expectationsHold(Path file) {
        Scenario scenario = Fixtures.scenario(file);
        assertThat(scenario.expectations()).isNotEmpty();
        assertThat(ExpectationCheck.failures(assessed(file), scenario.expectations(), Fixtures.registry()))
                .isEmpty();
    }

    /** A session that has seen other scenarios answers as one that has seen none. */
    @ParameterizedTest
    @MethodSource("few")
    void residentSessionAnswersAsAFreshOne(Path file) {
        Scenario scenario = Fixtures.scenario(file);
        try (AssessmentEngine fresh = Fixtures.engine()) {
            assertThat(JsonReport.of(List.of(assessed(file)), Fixtures.registry()))
                    .isEqualTo(json(fresh, scenario));
        }
    }

    @Test
    void theOrderOfScenariosChangesNoAnswer() {
        List<Scenario> scenarios =
                new ArrayList<>(files().map(Fixtures::scenario).toList());
        List<String> inOrder = scenarios.stream()
                .map(scenario -> json(ENGINE, scenario))
                .sorted()
                .toList();
        Collections.shuffle(scenarios, new Random(3));
        assertThat(scenarios.stream()
                        .map(scenario -> json(ENGINE, scenario))
                        .sorted()
                        .toList())
                .isEqualTo(inOrder);
    }

    private static String json(AssessmentEngine engine, Scenario scenario) {
        return JsonReport.of(List.of(engine.assess(scenario)), Fixtures.registry());
    }

    /** Down to the leaves: a value of the scenario or an assumption of it, a record with a claim, or what there is none of. */
    @ParameterizedTest
    @MethodSource("files")
    void everyConclusionIsDerivedDownToItsLeaves(Path file) {
        Assessment assessment = assessed(file);
        assertThat(assessment.dependencies().all().keySet())
                .containsAll(assessment.findings().keySet());
        for (List<Step> steps : assessment.dependencies().all().values()) {
            assertThat(steps).isNotEmpty();
            assertThat(steps).allSatisfy(step -> {
                assertThat(step.facts()).isNotEmpty();
                assertThat(step.facts())
                        .allMatch(fact ->
                                isLeaf(fact) || assessment.dependencies().has(fact));
            });
        }
    }

    private static boolean isLeaf(String fact) {
        return fact.startsWith("scenario:")
                || fact.startsWith("assumption:")
                || fact.startsWith("no ")
                || (Fixtures.registry().entries().containsKey(fact)
                        && !Fixtures.registry()
                                .entries()
                                .get(fact)
                                .provenance()
                                .evidence()
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noIntentionAndNoTotalIsEverFirm(Path file) {
        for (Finding.Force force : assessed(file).all(Finding.Force.class)) {
            assertThat(force.numbers().of("firm").max())
                    .isLessThanOrEqualTo(force.numbers().of("nominal").max());
            boolean someDue = force.contributions().stream()
                    .anyMatch(one ->
                            one.status().equals("operative") || one.byReading().containsValue("operative"));
            if (!someDue) assertThat(force.numbers().of("firm").min()).isZero();
        }
    }
}
