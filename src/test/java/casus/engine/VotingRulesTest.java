package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import org.junit.jupiter.api.Test;

/** A body decides on a matter by one rule, wherever an assessment tells it. */
class VotingRulesTest {
    @Test
    void theStepThatDecidesHasTheRuleOfTheDecision() {
        Corpus.assessments()
                .values()
                .forEach(assessment -> assessment.all(Finding.Stage.class).stream()
                        .filter(stage -> stage.step().equals("decides"))
                        .forEach(stage -> {
                            Finding decision =
                                    assessment.findings().get("decision:" + stage.body() + ":" + stage.provision());
                            if (decision instanceof Finding.Decision taken)
                                assertThat(stage.rule())
                                        .as(assessment.scenario().id())
                                        .isEqualTo(taken.rule());
                        }));
    }

    /** tt-charter-limited-format: by its text of 2010, in force from 2012-12-19. */
    @Test
    void limitedFormatIsTold() {
        try (AssessmentEngine engine = Fixtures.engine()) {
            assertThat(rule(engine.assess(Fixtures.scenario("tjk-attack-2012-07"))))
                    .isEqualTo("consensus");
            assertThat(rule(engine.assess(Fixtures.scenario("tjk-attack-2012-07", "asOf=2012-12-19"))))
                    .isEqualTo("consensus, limited-format");
        }
    }

    /** tt-cis-peacekeeping-consensus: by those who take part; the studies give no rule. */
    @Test
    void whereABodyHasNoRuleOfVotingItsCompetenceTells() {
        try (AssessmentEngine engine = Fixtures.engine()) {
            Assessment assessment = engine.assess(
                    Fixtures.scenario("member-against-member-2008", "events.0.kind=internal-armed-conflict"));
            assertThat(((Finding.Decision) assessment
                                    .findings()
                                    .get("decision:cis-heads-of-state:cis-peacekeeping-1992/peacekeeping"))
                            .rule())
                    .isEqualTo("consensus of those taking part in treaty-texts; not stated in"
                            + " paramonov-stolpovski-2008, pop-2009");
        }
    }

    /** The record that tells of it, tt-cis-peacekeeping-consensus, is assumed away. */
    @Test
    void theRuleIsThatOfTheWorldThatIsAssumed() {
        try (AssessmentEngine engine = Fixtures.engine()) {
            Assessment assessment = engine.assess(Fixtures.scenario(
                    "member-against-member-2008",
                    "events.0.kind=internal-armed-conflict",
                    "assume.+={drop: cis-heads-of-state-agree-on-peacekeepers}"));
            assertThat(assessment.all(Finding.Decision.class))
                    .filteredOn(decision -> decision.body().equals("cis-heads-of-state"))
                    .extracting(Finding.Decision::rule)
                    .containsExactly("not stated");
        }
    }

    private static String rule(Assessment assessment) {
        return ((Finding.Stage) assessment.findings().get("path:crrf/deployment:attack:decides:csto-csc")).rule();
    }
}
