package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.explain.Why;
import casus.page.PageFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The crisis the program was built on: Tajikistan, summer 2009. */
class IncursionOf2009Test {
    private static final String POP = "pop-2009";

    private static Assessment assess(String... changes) {
        try (AssessmentEngine engine = Fixtures.engine()) {
            return engine.assess(
                    Fixtures.scenario("tjk-incursion-2009", changes).under(List.of(POP)));
        }
    }

    private static Finding.Duty duty(Assessment assessment, String bearer) {
        return (Finding.Duty) assessment.findings().get("duty:crrf/contribute:" + bearer + ":incursion");
    }

    @Test
    void kazakhstanWaitsForTheCouncilAndTheHost() {
        Finding.Duty duty = duty(assess(), "KAZ");
        assertThat(duty.verdict().status()).isEqualTo("conditional");
        assertThat(duty.gates())
                .containsExactly(
                        new Finding.Gate("decision", "csto-csc", "pending", "text", null, List.of()),
                        new Finding.Gate("host-consent", "TJK", "pending", "text", null, List.of()));
    }

    @Test
    void uzbekistanWaitsForItselfAsWell() {
        Assessment assessment = assess();
        Finding.Duty duty = duty(assessment, "UZB");
        assertThat(duty.gates())
                .contains(new Finding.Gate("national-decision", "UZB", "pending", "text", null, List.of()));
        assertThat(Why.of(assessment, Fixtures.rules(), Fixtures.registry(), duty.id(), Why.Depth.FOLDED)
                        .orElseThrow()
                        .render("text", PageFormat.ENDLESS))
                .contains("uzb-reservations-2009")
                .contains("pop-uzbekistan-signs-with-reservations");
    }

    @Test
    void reservationExcusesUzbekistanThatRefuses() {
        Finding.Duty duty = duty(assess("nationalDecisions={UZB: refused}"), "UZB");
        assertThat(duty.verdict().status()).isEqualTo("excused");
        assertThat(duty.excusedBy())
                .extracting(Finding.Excuse::record)
                .containsExactly("uzb-protocol-2009", "uzb-reservations-2009");
    }

    @Test
    void hostThatWithholdsConsentBlocksEverybody() {
        Assessment assessment = assess("hostConsents={TJK: withheld}");
        assertThat(duty(assessment, "KAZ").verdict().status()).isEqualTo("blocked");
        assertThat(duty(assessment, "ARM").verdict().status())
                .as("though it may not be bound")
                .isEqualTo("blocked");
        assertThat(duty(assessment, "BLR").verdict().status()).isEqualTo("not-bound");
    }

    @Test
    void decisionAndConsentMakeThePledgesFirmAndNothingElse() {
        Assessment assessment = assess(
                "decisions=[{body: csto-csc, matter: crrf/deployment, outcome: adopted}]", "hostConsents={TJK: given}");
        Finding.Force force = (Finding.Force) assessment.findings().get("force:crrf");
        assertThat(force.numbers().of("firm")).isEqualTo(new NumberRange(13000, 14000));
        assertThat(force.numbers().of("possible")).isEqualTo(new NumberRange(5000, 5000));
        assertThat(force.numbers().of("nominal")).isEqualTo(new NumberRange(16000, 16000));
    }

    @Test
    void anIncidentEngagesNoForce() {
        Assessment assessment = assess("events.incursion.severity=incident");
        assertThat(assessment.all(Finding.Force.class)).isEmpty();
        assertThat(assessment.all(Finding.Engagement.class))
                .filteredOn(finding -> finding.provision().equals("crrf/deployment"))
                .allSatisfy(finding -> assertThat(finding.causes()).containsExactly("not grave"));
    }

    @Test
    void theLastDatedDecisionCounts() {
        Assessment assessment =
                assess("decisions=[{body: csto-csc, matter: crrf/deployment, outcome: adopted, date: 2009-06-29},"
                        + "{body: csto-csc, matter: crrf/deployment, outcome: refused, date: 2009-06-30},"
                        + "{body: csto-csc, matter: crrf/deployment, outcome: adopted, date: 2009-07-02}]");
        assertThat(duty(assessment, "KAZ").verdict().status())
                .as("the third is dated after the day")
                .isEqualTo("blocked");
    }
}
