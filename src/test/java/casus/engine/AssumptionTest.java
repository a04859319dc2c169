package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.model.Assumption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other worlds of the incursion of 2009, read after pop-2009 (S37 to S40). */
class AssumptionTest {
    private static final String BELARUS = "duty:crrf/contribute:BLR:incursion";
    private static final String UZBEKISTAN = "duty:crrf/contribute:UZB:incursion";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{join: BLR, instrument: crrf, date: 2009-06-20} | duty:crrf/contribute:BLR:incursion | conditional",
                // before the day on which it is assumed to join, Belarus stays the member that has not signed
                "{join: BLR, instrument: crrf, date: 2009-07-02} | duty:crrf/contribute:BLR:incursion | not-bound",
                // its doubtful signature is a doubt no longer
                "{join: ARM, instrument: crrf, date: 2009-06-20} | duty:crrf/contribute:ARM:incursion | conditional",
                "{leave: KAZ, instrument: crrf, date: 2009-06-20} | duty:crrf/contribute:KAZ:incursion | not-bound",
                "{leave: KGZ, instrument: crrf} | duty:crrf/contribute:KGZ:incursion | not-bound",
            })
    void participationIsThatOfTheOtherWorld(String assumption, String duty, String status) {
        assertThat(assess("assume.+=" + assumption).statuses(duty)).containsEntry("pop-2009", status);
    }

    @Test
    void whoLeavesTheOrganisationOwesNothingUnderItsForces() {
        Assessment left = assess("assume.+={leave: UZB, instrument: csto, date: 2009-06-20}");
        assertThat(left.findings()).doesNotContainKey(UZBEKISTAN);
    }

    @Test
    void liftingBothReservationsTakesAwayTheNationalDecision() {
        Assessment one = assess("assume.+={lift: uzb-protocol-2009}");
        Assessment both = assess("assume.+={lift: uzb-protocol-2009}", "assume.+={lift: uzb-reservations-2009}");
        assertThat(gates(one)).anyMatch(gate -> gate.kind().equals("national-decision"));
        assertThat(gates(both)).isNotEmpty().noneMatch(gate -> gate.kind().equals("national-decision"));
    }

    @Test
    void anAssumedPledgeTakesThePlaceOfTheOneOnRecord() {
        Assessment more = assess("assume.+={pledge: crrf, state: KAZ, personnel: 5000}");
        Assessment another = assess("assume.+={pledge: crrf, state: UZB, personnel: 1000}");
        assertThat(nominal(more)).isEqualTo(17000);
        assertThat(nominal(another)).isEqualTo(17000);
    }

    @Test
    void aRecordThatIsDroppedCountsNoMore() {
        assertThat(nominal(assess("assume.+={drop: crrf-pledge-rus}"))).isEqualTo(8000);
    }

    @Test
    void theReportSaysSoAtItsHeadAndDerivationsNameTheAssumption() {
        Assessment joined = assess("assume.+={join: BLR, instrument: crrf, date: 2009-06-20}");
        assertThat(joined.assumptions()).containsExactly("join BLR crrf 2009-06-20");
        assertThat(joined.dependencies().all().values().stream()
                        .flatMap(steps -> steps.stream())
                        .flatMap(step -> step.facts().stream())
                        .filter(Assumption::isAssumed))
                .containsOnly("assumption:join:BLR:crrf:2009-06-20");
        assertThat(joined.statuses(BELARUS)).containsEntry("pop-2009", "conditional");
    }

    @Test
    void theKnowledgeItselfIsLeftAlone() {
        String before = assess().dependencies().all().toString();
        assess("assume.+={join: BLR, instrument: crrf, date: 2009-06-20}", "assume.+={drop: crrf-pledge-rus}");
        assertThat(assess().dependencies().all()).hasToString(before);
    }

    private static Assessment assess(String... changes) {
        try (AssessmentEngine engine = Fixtures.engine()) {
            return engine.assess(
                    Fixtures.scenario("tjk-incursion-2009", changes).under(java.util.List.of("pop-2009")));
        }
    }

    private static java.util.List<Finding.Gate> gates(Assessment assessment) {
        return ((Finding.Duty) assessment.findings().get(UZBEKISTAN)).gates();
    }

    private static int nominal(Assessment assessment) {
        Finding.Force force = (Finding.Force) assessment.findings().get("force:crrf");
        return force.numbers().of("nominal").min();
    }
}
