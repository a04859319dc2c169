package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every contest is named by a conclusion of some scenario. */
class ContestsTest {
    /** Contests of mechanisms that have no records yet; the list shrinks with every area and ends empty. */
    private static final List<String> WAITING = List.of(
            "C10", "C11", "C25", "C30", "C31", "C32", "C33", "C41", "C42", "C43", "C46", "C47", "C49", "C51", "C52",
            "C63", "C64", "C65", "C67", "C68", "T10", "T11", "T12", "T16", "T17");

    @Test
    void everyContestTouchesAConclusionOfTheCorpus() {
        Set<String> untouched = new TreeSet<>(Fixtures.registry().contests().keySet());
        Corpus.assessments().values().stream()
                .flatMap(assessment -> assessment.contests().stream())
                .map(Assessment.Dispute::id)
                .forEach(untouched::remove);
        assertThat(WAITING).as("contests still untouched").containsAll(untouched);
    }

    @Test
    void whatAContestAffectsIsReported() {
        Corpus.assessments()
                .values()
                .forEach(assessment -> assertThat(assessment.contests())
                        .allSatisfy(dispute -> assertThat(dispute.affects())
                                .isNotEmpty()
                                .allMatch(assessment.findings()::containsKey)));
    }

    /** Contest C70: what was seized year by year is what was seized in all, to the nearest tonne. */
    @Test
    void theYearsOfKanalAddUp() {
        int kilograms = Fixtures.registry().claims().keySet().stream()
                .filter(claim -> claim.matches("ps-kanal-\\d{4}"))
                .mapToInt(claim -> number(claim, "kg_narcotics"))
                .sum();
        assertThat(kilograms).isEqualTo(47_920);
        assertThat(Math.round(kilograms / 1000.0)).isEqualTo(number("ps-kanal-total-48t", "tonnes_narcotics"));
    }

    private static int number(String claim, String name) {
        return Fixtures.registry().claims().get(claim).numbers().get(name);
    }
}
