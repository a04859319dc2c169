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
        order.addAll(order.subList(0, order.size() / 4)); // some again, which the store has seen
        try (AssessmentEngine engine = Fixtures.engine()) {
            VerdictStore store = new VerdictStore(engine);
            for (Scenario scenario : order)
                assertEquals(Verdicts.of(Corpus.assessments().get(scenario)), store.of(scenario), scenario.file());
        }
    }
}
