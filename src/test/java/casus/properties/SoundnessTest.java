package casus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.ReadingResult;
import casus.engine.AssessmentEngine;
import casus.facts.Conclusion;
import casus.facts.Duty;
import casus.facts.Judgement;
import casus.facts.Observation;
import casus.facts.Stage;
import casus.reference.Rerun;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every answer holds of the corpus, and an answer of which it does not hold is found. */
class SoundnessTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final String CLAUSE = "crrf/contribute";
    private static final String EVENT = "incursion";

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void holdsOfEveryScenarioAndCase() {
        List<String> faults = new ArrayList<>();
        for (Scenario scenario : Fixtures.corpus()) {
            ENGINE.results(scenario)
                    .forEach(result ->
                            faults.addAll(faults(result, result.conclusions().keySet())));
        }
        assertThat(faults).isEmpty();
    }

    /** Each is wrong for the crisis of 2009: an idle clause, a state that has signed nothing, a body, another's judgement. */
    static List<Conclusion> wrong() {
        return List.of(
                new Duty("rus-tjk-defence-2003/mutual-defence", "RUS", "TJK", EVENT, "assist", "shall", "operative"),
                new Duty(CLAUSE, "JPN", "TJK", EVENT, "contribute", "shall", "conditional"),
                new Duty(CLAUSE, "RUS", "TJK", EVENT, "contribute", "shall", "blocked"),
                new Stage("crrf/deployment", EVENT, "decides", "cis-heads-of-state", ""),
                new Observation("R04", EVENT, "stated", judgement("R01")));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeIsFound(Conclusion wrong) {
        ReadingResult result = studied();
        Set<Conclusion> more = new HashSet<>(result.conclusions().keySet());
        more.add(wrong);
        assertThat(faults(result, more)).singleElement().asString().contains(wrong.id());
    }

    @Test
    void whatIsToldOfAnEventHangsOnNoOtherAndOnTheLawOfItsDayAlone() {
        Rerun rerun = new Rerun(Fixtures.rules().values(), Fixtures.registry());
        for (Scenario scenario : Fixtures.corpus()) {
            ENGINE.results(scenario)
                    .forEach(result -> Apart.events(result.stated(), result.given())
                            .forEach((event, alone) -> assertThat(
                                            Apart.of(event, result.conclusions().keySet()))
                                    .as(scenario.id() + ", " + result.reading() + ", " + event)
                                    .isEqualTo(Apart.of(
                                            event,
                                            rerun.standing(result.reading(), alone.law(), alone.facts())
                                                    .conclusions()
                                                    .keySet()))));
        }
    }

    private static ReadingResult studied() {
        return ENGINE.results(Fixtures.scenario("tjk-incursion-2009")).get(0);
    }

    private static String judgement(String row) {
        return studied()
                .law(Judgement.class)
                .filter(judgement -> judgement.judgement().equals(row))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> faults(ReadingResult result, Set<Conclusion> conclusions) {
        return new Soundness(result.given(), result.stated()).faults(conclusions);
    }
}
