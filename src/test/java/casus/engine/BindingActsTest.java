package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Finding.Bound;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By which act a state is bound, or is not; expectations from the claims named. */
class BindingActsTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Assessment INCURSION = ENGINE.assess(Fixtures.scenario("tjk-incursion-2009"));

    private static Bound bound(Assessment assessment, String duty) {
        return ((Finding.Duty) assessment.findings().get("duty:" + duty)).bound();
    }

    private static Bound bound(String is, String act, String date) {
        return new Bound(is, act, date, Map.of());
    }

    /** pop-belarus-not-signed */
    @Test
    void belarusDidNotSignInJune2009() {
        assertThat(bound(INCURSION, "crrf/contribute:BLR:incursion"))
                .isEqualTo(bound("not-bound", "not-signed", "2009-06-14"));
    }

    /** tt-cst-in-force-1994; the studies, which are silent on the clause, are not asked. */
    @Test
    void consultationBindsByEntryIntoForce() {
        assertThat(bound(INCURSION, "cst-1992/consultation:KAZ:incursion"))
                .isEqualTo(bound("bound", "in-force", "1994-04-20"));
    }

    /** pop-armenia-unclear against tt-crrf-armenia-signed */
    @Test
    void armeniaIsBoundInTheTextsAndInDoubtInTheStudies() {
        Bound armenia = bound(INCURSION, "crrf/contribute:ARM:incursion");
        assertThat(armenia.is()).isEqualTo("source-dependent");
        assertThat(armenia.byReading())
                .containsEntry("pop-2009", bound("in-doubt", "signed", "2009-06-14"))
                .containsEntry("treaty-texts", bound("bound", "provisional", "2009-06-14"));
    }

    /** An assumed act binds like one on record. */
    @Test
    void whoIsAssumedToHaveJoinedIsBoundByThat() {
        Assessment other = ENGINE.assess(
                Fixtures.scenario("tjk-incursion-2009", "assume.+={join: BLR, instrument: crrf, date: 2009-06-20}"));
        assertThat(bound(other, "crrf/contribute:BLR:incursion")).isEqualTo(bound("bound", "joined", "2009-06-20"));
    }

    /** tt-kaz-uzb-2022-ratified: no day of exchange was found, so that the window has no end. */
    @Test
    void aWindowThatNoSourceEndsIsOpen() {
        Assessment threat = ENGINE.assess(Fixtures.scenario("alliances/kaz-threat-2025-by-a-third-state"));
        assertThat(bound(threat, "kaz-uzb-2022/consultation:UZB:attack"))
                .isEqualTo(bound("in-doubt", "in-force", "2022-12-22/.."));
    }

    @Test
    void whoeverOwesIsNotOut() {
        Corpus.assessments().values().stream()
                .flatMap(assessment -> assessment.all(Finding.Duty.class).stream())
                .forEach(duty -> {
                    boolean out = duty.verdict().byReading().values().stream()
                            .filter(status -> !status.equals("absent"))
                            .allMatch("not-bound"::equals);
                    assertThat(duty.bound().is().equals("not-bound"))
                            .describedAs(duty.id())
                            .isEqualTo(out);
                });
    }
}
