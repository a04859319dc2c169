package casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import casus.page.Block;
import casus.page.Mark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeBarsTest {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2009, 7, 2);
    private static final LocalDate LAST = LocalDate.of(2009, 12, 31);

    private static Block.Figure figure() {
        return TimeBars.of(
                "days",
                "Who owes what",
                FIRST,
                LAST,
                List.of(new TimeBars.Row(
                        "Belarus & others",
                        List.of(new TimeBars.Segment(FIRST, Mark.NONE), new TimeBars.Segment(MIDDLE, Mark.WAITS)))),
                List.of(new TimeBars.Act(MIDDLE, "Belarus signed.")));
    }

    /** 182 of 365 days are over on 2 July. */
    @Test
    void aBarBeginsOnItsDayAndHasAPattern() {
        assertThat(figure().svg())
                .contains("<pattern id=\"days-waits\"")
                .contains("url(#days-waits)")
                .contains("x=\"49.863%\"")
                .contains("width=\"50.137%\"");
    }

    @Test
    void whoDoesNotSeeItReadsTheSame() {
        assertThat(figure().text()).isEqualTo("Belarus & others: from 1 January 2009 no duty, from 2 July 2009 waits.");
        assertThat(figure().source()).isEqualTo("1: 2 July 2009, Belarus signed.");
        assertThat(figure().svg()).contains("Belarus &amp; others");
        assertThat(figure().keys()).extracting(Block.Key::words).containsExactly("waits");
    }
}
