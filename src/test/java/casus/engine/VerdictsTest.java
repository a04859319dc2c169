package casus.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.Fixtures;
import casus.assessment.Verdicts;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void verdictsAreThoseOfTheWholeAssessmentWhateverWasAskedBefore() {
        List<Scenario> order = new ArrayList<>(Corpus.assessments().keySet());
        Collections.shuffle(order, new Random(1));
        try (AssessmentEngine engine = Fixtures.engine()) {
            for (Scenario scenario : order)
                assertEquals(
                        Verdicts.of(Corpus.assessments().get(scenario)), engine.verdicts(scenario), scenario.file());
        }
    }
}
