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

    @Test
    void theForceForTajikistanIsNoneForGeorgia() {
        assertThat(contributors("history/geo-abkhazia-1994")).isEmpty();
    }

    private static List<String> contributors(String scenario) {
        try (AssessmentEngine engine = Fixtures.engine()) {
            return engine.assess(Fixtures.scenario(scenario)).all(Finding.Force.class).stream()
                    .filter(force -> force.force().equals("cis-peacekeeping-1992"))
                    .flatMap(force -> force.contributions().stream())
                    .map(Finding.Contribution::state)
                    .toList();
        }
    }
}
