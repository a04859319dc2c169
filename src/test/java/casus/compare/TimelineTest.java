package casus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.engine.AssessmentEngine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final String UNDATED = "time/tjk-incursion-on-whatever-day";
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2013, 1, 1);
    private static List<Timeline.Moment> moments;

    @BeforeAll
    static void follow() {
        moments = timeline(UNDATED).between(FIRST, LAST);
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Timeline timeline(String file) {
        return new Timeline(ENGINE, day -> Fixtures.scenario(file, "asOf=" + day), Fixtures.registry());
    }

    private static Timeline.Moment on(String day) {
        return moments.stream()
                .filter(moment -> moment.day().toString().equals(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * S39 (signatures of June 2009, Belarus later), tt-cis-georgia-exit-2009, the end of both studies, the amended treaty and the
     * departure of Uzbekistan (tt-cst-protocol-2010-in-force, tt-csto-uzbekistan-exit-2012).
     */
    @Test
    void everyActThatMovesTheAnswerHasItsDay() {
        assertThat(moments)
                .extracting(moment -> moment.day().toString())
                .containsExactly("2009-01-01", "2009-06-14", "2009-08-18", "2009-10-20", "2010-01-01", "2012-12-19");
        assertThat(on("2009-08-18").acts()).containsExactly("geo-leaves-cis-2009");
        assertThat(on("2009-10-20").acts()).contains("blr-signs-crrf-2009");
        assertThat(on("2010-01-01").acts()).contains("paramonov-stolpovski-2008", "pop-2009");
    }

    /** An act on some day of a span opens a doubt on its first day and settles it on its last (uzb-leaves-cst-1999: ps-cst-withdrawal-uzbekistan). */
    @Test
    void anActOfWhichOnlyTheYearIsKnownMovesTheAnswerTwice() {
        List<Timeline.Moment> exit =
                timeline("history/uzb-crrf-2009").between(LocalDate.of(1998, 12, 31), LocalDate.of(2000, 1, 1));
        assertThat(exit)
                .filteredOn(moment -> moment.acts().contains("uzb-leaves-cst-1999"))
                .extracting(moment -> moment.day().toString())
                .containsExactly("1999-01-01", "1999-12-31");
        assertThat(exit).flatExtracting(Timeline.Moment::acts).doesNotContain("cst-in-force-1994", "cst-signed-1992");
    }

    @Test
    void itBeginsWithAllThatStands() {
        assertThat(moments.get(0).moved())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.from()).isEqualTo("absent"))
                .extracting(Movement::id)
                .contains("duty:crdf/contribute:RUS:incursion")
                .doesNotContain("duty:crrf/contribute:RUS:incursion");
    }

    /** Nothing is passed over between two of its days. */
    @Test
    void onEveryDayBetweenTheAnswerIsThatOfTheLastMoment() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(29)) {
            LocalDate now = day;
            Assessment last = moments.stream()
                    .filter(moment -> !moment.day().isAfter(now))
                    .reduce((one, other) -> other)
                    .orElseThrow()
                    .assessment();
            Assessment today = ENGINE.assess(Fixtures.scenario(UNDATED, "asOf=" + day));
            assertThat(Difference.between(last, today, Fixtures.registry()))
                    .as("%s", day)
                    .isEmpty();
        }
    }

    /** Contract, 13.1: a dated event keeps its law. */
    @Test
    void aDatedEventKeepsItsLaw() {
        assertThat(timeline("tjk-incursion-2009").between(LocalDate.of(2009, 7, 1), LocalDate.of(2009, 12, 31)))
                .extracting(moment -> moment.day().toString())
                .containsExactly("2009-07-01", "2009-08-18", "2009-10-20");
    }
}
