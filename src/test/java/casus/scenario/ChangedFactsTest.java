package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import org.junit.jupiter.api.Test;

/** Which facts an option of the command line has changed (contract, 13.7). */
class ChangedFactsTest {
    private static final String INCURSION = "tjk-incursion-2009";

    @Test
    void aFileAsItStandsHasNone() {
        assertThat(Fixtures.scenario(INCURSION).changed()).isEmpty();
    }

    @Test
    void aValueThatIsSetChangesTheFactItBelongsTo() {
        assertThat(Fixtures.scenario(INCURSION, "events.incursion.by.origin=UZB")
                        .changed())
                .containsExactly("events.incursion");
        assertThat(Fixtures.scenario(INCURSION, "hostConsents.TJK=given").changed())
                .containsExactly("hostConsents.TJK");
    }

    @Test
    void anItemThatIsAddedIsChanged() {
        assertThat(Fixtures.scenario(
                                INCURSION, "decisions.+={body: csto-csc, matter: crrf/deployment, outcome: adopted}")
                        .changed())
                .containsExactly("decisions.0");
    }

    @Test
    void anotherDayOrAnAssumptionChangesNoFact() {
        assertThat(Fixtures.scenario(INCURSION, "asOf=2009-11-01", "assume.+={join: BLR, instrument: crrf}")
                        .changed())
                .isEmpty();
    }
}
