package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    /** Contract, sections 2 and 12: inside a window an act is in doubt; on its last day it has certainly happened. */
    @ParameterizedTest
    @CsvSource({
        "2006-06, 2006-05-31, NO",
        "2006-06, 2006-06-01, DOUBT",
        "2006-06, 2006-06-29, DOUBT",
        "2006-06, 2006-06-30, YES",
        "1999, 1998-12-31, NO",
        "1999, 1999-06-01, DOUBT",
        "1999, 1999-12-31, YES",
        "2003-03/2003-05, 2003-02-28, NO",
        "2003-03/2003-05, 2003-04-15, DOUBT",
        "2003-03/2003-05, 2003-05-31, YES",
        "2009-06-14, 2009-06-13, NO",
        "2009-06-14, 2009-06-14, YES"
    })
    void doubtLastsFromTheFirstDayToTheDayBeforeTheLast(String text, LocalDate day, Truth happened) {
        assertThat(When.parse(text).orElseThrow().happenedBy(day)).isEqualTo(happened);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2009-13",
                "2009-02-30",
                "2009-6-1",
                "yesterday",
                "2009/2008",
                "2009-01-01/",
                "..",
                "../2009",
                "2009-01-01/...",
                "20090614"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(When.parse(text)).isEmpty();
    }

    /** As ISO 8601-2 writes it; the day beyond every day is never told. */
    @Test
    void anEndThatNoSourceGivesIsNotToldAsADay() {
        When open = When.parse("2018-05-19/..").orElseThrow();
        assertThat(open).hasToString("2018-05-19/..");
        assertThat(open.inWords()).isEqualTo("19 May 2018 or later");
        assertThat(open.told()).isEqualTo("some day since 2018-05-19, end not known");
        assertThat(open.happenedBy(LocalDate.of(2500, 1, 1))).isEqualTo(Truth.DOUBT);
        assertThat(When.parse("2003-03/2003-05").orElseThrow().told()).isEqualTo("2003-03/2003-05");
    }

    @Test
    void certainFailureDecidesHoweverDoubtfulTheRest() {
        assertThat(Truth.DOUBT.and(Truth.NO)).isEqualTo(Truth.NO);
        assertThat(Truth.DOUBT.and(Truth.YES)).isEqualTo(Truth.DOUBT);
        assertThat(Truth.DOUBT.or(Truth.YES)).isEqualTo(Truth.YES);
        assertThat(Truth.DOUBT.or(Truth.NO)).isEqualTo(Truth.DOUBT);
        assertThat(Truth.DOUBT.not()).isEqualTo(Truth.DOUBT);
    }
}
