package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was promised for one conflict is no promise for another (S07: the force of the CIS is that of Tajikistan). */
class EarmarkTest {
    /** ps-cis-cpf-composition: a division and three battalions. */
    @Test
    void theForceForTajikistanStandsInTajikistan() {
        assertThat(contributors("cis/tjk-civil-war-1993-mandate")).contains("KAZ", "KGZ", "RUS", "UZB");
    }

    /** Every pledging state stands in the contributions, with the reason why it brings nothing (contract, 7). */
    @Test
    void theForceForTajikistanIsNoneForGeorgia() {
        assertThat(contributions("history/geo-abkhazia-1994")).isNotEmpty().allSatisfy(one -> {
            assertThat(one.status()).isIn("kept-elsewhere", "source-dependent");
            assertThat(one.byReading().values()).isSubsetOf("kept-elsewhere", "absent");
            assertThat(one.reason()).isEqualTo("what it pledged is kept for elsewhere");
        });
    }

    private static List<String> contributors(String scenario) {
        return contributions(scenario).stream()
                .filter(one -> !one.status().equals("kept-elsewhere"))
                .map(Finding.Contribution::state)
                .toList();
    }

    private static List<Finding.Contribution> contributions(String scenario) {
        try (AssessmentEngine engine = Fixtures.engine()) {
            return engine.assess(Fixtures.scenario(scenario)).all(Finding.Force.class).stream()
                    .filter(force -> force.force().equals("cis-peacekeeping-1992"))
                    .flatMap(force -> force.contributions().stream())
                    .toList();
        }
    }
}
