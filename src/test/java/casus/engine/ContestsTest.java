package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every contest is named by a conclusion of some scenario. */
class ContestsTest {
    @Test
    void everyContestTouchesAConclusionOfTheCorpus() {
        Set<String> untouched = new TreeSet<>(Fixtures.registry().contests().keySet());
        Corpus.assessments().values().stream()
                .flatMap(assessment -> assessment.contests().stream())
                .map(Assessment.Dispute::id)
                .forEach(untouched::remove);
        assertThat(untouched).isEmpty();
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
