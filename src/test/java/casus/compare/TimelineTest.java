package casus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.engine.AssessmentEngine;
import casus.page.Page;
import casus.page.PageFormat;
import java.nio.charset.StandardCharsets;
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

    private static String page(String file, LocalDate first, LocalDate last) {
        List<Page> page = List.of(new TimelinePage(timeline(file).between(first, last), Fixtures.registry())
                .page(TimelinePage.Law.MOVES, last, false, false));
        return new String(PageFormat.TEXT.bytes(page, PageFormat.WIDTH), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
    }

    /**
     * tt-crrf-armenia-signed against pop-armenia-unclear; both sources have Kazakhstan sign; ps-crdf-1500 and
     * pop-crdf-4000-august-2001 put the force at other sizes from other days on, so that one figure ends where the next begins.
     */
    @Test
    void anActSaysWhoseItIsWhereNotAllSourcesHaveIt() {
        assertThat(page(UNDATED, FIRST, LAST))
                .contains(
                        "It is unclear whether Armenia signed the CRRF Agreement (2009) on 14 June 2009 (Pop 2009).",
                        "Armenia signed the CRRF Agreement (2009) on 14 June 2009 (the treaty texts).",
                        "Kazakhstan, Kyrgyzstan, Russia and Tajikistan signed the CRRF Agreement (2009) on 14 June 2009.",
                        "3 times by an act of law and once by the end of a source.");
        assertThat(page(UNDATED, LocalDate.of(2001, 8, 1), LocalDate.of(2001, 9, 1)))
                .contains("The Rapid Deployment Force is no longer put at 1,500 men (");
    }

    /** No day is told of which nothing is told. */
    @Test
    void theClausesOfCoordinatingBodiesAreLeftOutAsTheirWorkIs() {
        assertThat(page(UNDATED, LocalDate.of(1992, 12, 1), LocalDate.of(1993, 2, 1)))
                .doesNotContain("31 DECEMBER 1992")
                .contains("The answer moved on 0 of 63 days.");
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
