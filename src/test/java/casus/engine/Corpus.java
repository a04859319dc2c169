package casus.engine;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every scenario of the corpus with its assessment, made once for all tests that only look at them. */
final class Corpus {
    private static final Map<Scenario, Assessment> ASSESSED = assessed();

    private Corpus() {}

    static Map<Scenario, Assessment> assessments() {
        return ASSESSED;
    }

    /** What is told; what each reading concludes on its own, which is far more, is let go. */
    private static Assessment told(Assessment whole) {
        return new Assessment(
                whole.scenario(),
                whole.engine(),
                whole.readings(),
                whole.assumptions(),
                whole.stated(),
                whole.grounds(),
                whole.outcome(),
                whole.findings(),
                whole.contests(),
                whole.scope(),
                whole.dependencies().alone(),
                List.of(),
                whole.openness());
    }

    private static Map<Scenario, Assessment> assessed() {
        Map<Scenario, Assessment> assessed = new LinkedHashMap<>();
        try (AssessmentEngine engine = Fixtures.engine()) {
            for (Path file : Fixtures.scenarioFiles()) {
                Scenario scenario = Fixtures.scenario(file);
                assessed.put(scenario, told(engine.assess(scenario)));
            }
        }
        return assessed;
    }
}
