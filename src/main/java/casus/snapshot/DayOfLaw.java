package casus.snapshot;

import casus.model.Participation;
import casus.model.Period;
import casus.model.Truth;
import casus.model.When;
import java.time.LocalDate;

/**
 * The day that the records are asked about. It keeps the days on which every answer it has given would be the same, so
 * whatever is worked out from its answers alone holds on all of them.
 */
final class DayOfLaw {
    private final LocalDate day;
    private LocalDate from = LocalDate.MIN;
    private LocalDate until = LocalDate.MAX;

    DayOfLaw(LocalDate day) {
        this.day = day;
    }

    /** Whether an act had happened by the end of the day. */
    Truth happened(When act) {
        turnsOn(act.first());
        turnsOn(act.last());
        return act.happenedBy(day);
    }

    /** Whether it had been done by the end of the day; what a source leaves unclear stays in doubt. */
    Truth done(Participation act) {
        turnsOn(act.when().first());
        if (!act.unclear()) turnsOn(act.when().last());
        return act.doneBy(day);
    }

    /** Whether a period holds on the day. */
    Truth holds(Period period) {
        if (period.from() != null) happened(period.from());
        if (period.until() != null) happened(period.until());
        return period.holdsOn(day);
    }

    /** Whether the day lies after that one. */
    boolean isAfter(LocalDate last) {
        turnsOn(last.plusDays(1));
        return day.isAfter(last);
    }

    /** The days to which all answers so far apply. */
    Epoch epoch() {
        return new Epoch(from, until);
    }

    /** An answer changes on that date. */
    private void turnsOn(LocalDate date) {
        if (day.isBefore(date)) until = date.isBefore(until) ? date : until;
        else from = date.isAfter(from) ? date : from;
    }
}
