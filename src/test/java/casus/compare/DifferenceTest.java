package casus.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Registry REGISTRY = Fixtures.registry();
    private static final String INCURSION = "tjk-incursion-2009";
    private static final String UNDATED = "time/tjk-incursion-on-whatever-day";
    /** Of the corpus every so many files. */
    private static final int SAMPLE = 61;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Assessment assess(String file, String... changes) {
        return ENGINE.assess(Fixtures.scenario(file, changes));
    }

    private static List<Movement> moved(Assessment before, Assessment after) {
        return Difference.between(before, after, REGISTRY);
    }

    /** S39 and tt-crrf-belarus-late-signature-2009: the incursion keeps its day, so the later signature opens no duty, and adds men. */
    @Test
    void betweenTwoDaysOneSignatureAndOneDepartureMove() {
        assertThat(moved(assess(INCURSION), assess(INCURSION, "asOf=2009-11-01")))
                .containsExactly(
                        new Movement(
                                "duty:cis-border-commanders/border-protection:GEO:incursion",
                                "operative",
                                "operative (accrued)",
                                List.of("geo-leaves-cis-2009")),
                        new Movement(
                                "force:crrf",
                                "signed 14000-15000; signed in treaty-texts 15000",
                                "signed 14000-16000; signed in treaty-texts 16000",
                                List.of("blr-signs-crrf-2009", "crrf-provisional-blr-2009")));
    }

    /** The incursion moves with the day: a later signature then binds. */
    @Test
    void withoutItsDateTheSignatureBindsBelarus() {
        assertThat(moved(assess(UNDATED), assess(UNDATED, "asOf=2009-11-01")))
                .filteredOn(one -> one.id().equals("duty:crrf/contribute:BLR:incursion"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.from()).isEqualTo("not-bound");
                    assertThat(one.to()).startsWith("source-dependent (").contains("treaty-texts conditional");
                    assertThat(one.because()).contains("blr-signs-crrf-2009");
                });
    }

    /** The two studies end with 2009; what a state's exit or signature moved is not theirs. */
    @Test
    void anExitIsTheCauseThoughSourcesHaveEndedMeanwhile() {
        List<Movement> moved = moved(assess(INCURSION), assess(INCURSION, "asOf=2012-12-31"));
        assertThat(moved)
                .filteredOn(one -> one.id().equals("duty:cst-1992/consultation:UZB:incursion"))
                .extracting(Movement::to, Movement::because)
                .containsExactly(tuple("operative (accrued)", List.of("uzb-leaves-csto-2012")));
        assertThat(moved)
                .filteredOn(one -> one.id().equals("duty:crrf/contribute:ARM:incursion"))
                .extracting(Movement::because)
                .containsExactly(List.of("paramonov-stolpovski-2008", "pop-2009"));
    }

    /** An event that happens between the two days is the cause of all that it engages. */
    @Test
    void anEventThatHappensIsTheCause() {
        assertThat(moved(assess(INCURSION, "asOf=2009-06-27"), assess(INCURSION)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.because()).contains("scenario:events/incursion"));
    }

    @Test
    void whatTheFileStatesIsNamedAsTheCause() {
        assertThat(moved(assess(INCURSION), assess(INCURSION, "hostConsents.TJK=given")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.because()).containsExactly("scenario:hostConsents/TJK"));
    }

    @Test
    void nothingMovesBetweenACrisisAndItself() {
        for (Scenario scenario : sample()) {
            Assessment once = ENGINE.assess(scenario);
            assertThat(moved(once, ENGINE.assess(scenario))).as(scenario.file()).isEmpty();
        }
    }

    @Test
    void whateverMovesHasACause() {
        for (Scenario scenario : sample()) {
            Assessment now = ENGINE.assess(scenario);
            Assessment later = ENGINE.assess(Fixtures.scenario(id(scenario), "asOf=2026-01-01"));
            assertThat(moved(now, later))
                    .as(scenario.file())
                    .allSatisfy(one -> assertThat(one.because()).as(one.id()).isNotEmpty());
        }
    }

    /** Contract, 13.6: a reading that is silent makes no difference. */
    @Test
    void twoReadingsDifferExactlyWhereTheAnswerDependsOnTheSource() {
        for (Scenario scenario : sample()) {
            List<String> all = scenario.readings();
            for (int at = 1; at < all.size(); at++) {
                List<String> two = List.of(all.get(at - 1), all.get(at));
                Assessment both = ENGINE.assess(scenario.under(two));
                Set<String> disputed = both.findings().values().stream()
                        .filter(finding -> finding.status().equals("source-dependent"))
                        .map(Finding::id)
                        .collect(Collectors.toSet());
                assertThat(Difference.between(both, two.get(0), two.get(1)))
                        .as(scenario.file())
                        .allSatisfy(one -> assertThat(one.from()).isNotEqualTo(one.to()))
                        .extracting(Movement::id)
                        .containsExactlyInAnyOrderElementsOf(disputed);
            }
        }
    }

    private static List<Scenario> sample() {
        return java.util.stream.IntStream.iterate(
                        0, at -> at < Fixtures.scenarioFiles().size(), at -> at + SAMPLE)
                .mapToObj(at -> Fixtures.scenario(Fixtures.scenarioFiles().get(at)))
                .toList();
    }

    private static String id(Scenario scenario) {
        return Fixtures.SCENARIOS
                .relativize(java.nio.file.Path.of(scenario.file()))
                .toString()
                .replaceFirst("\\.yaml$", "");
    }
}
