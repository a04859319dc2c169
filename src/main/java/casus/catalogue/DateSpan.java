package casus.catalogue;

import casus.model.BaseRecord;
import casus.model.Body;
import casus.model.Components;
import casus.model.Entry;
import casus.model.ExerciseRecord;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Period;
import casus.model.ProgrammeRecord;
import casus.model.Provision;
import casus.model.SilenceRecord;
import casus.model.UnusedClaim;
import casus.model.When;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The time that a group of records speaks of, over all sources.
 *
 * @param from the earliest date they give, or null if none gives one
 * @param until the latest end, or null if one of them has no end
 */
public record DateSpan(When from, When until) {
    private static final List<Class<? extends Entry>> OWN = List.of(
            Instrument.class,
            Participation.class,
            Provision.class,
            Body.class,
            Force.class,
            BaseRecord.class,
            ExerciseRecord.class,
            ProgrammeRecord.class);

    /** The span of a mechanism: of what it is and what was done about it, and not of what is thought or not known of it. */
    static DateSpan ofMechanism(List<Entry> records) {
        DateSpan own = of(records.stream()
                .filter(record -> OWN.stream().anyMatch(kind -> kind.isInstance(record)))
                .toList());
        if (own.from() != null) return own;
        return of(records.stream()
                .filter(record -> !(record instanceof SilenceRecord) && !(record instanceof UnusedClaim))
                .toList());
    }

    /** The span of all these records. */
    static DateSpan of(List<Entry> records) {
        List<When> begins = new ArrayList<>();
        List<When> ends = new ArrayList<>();
        boolean open = false;
        for (Entry entry : records) {
            for (RecordComponent component : Components.of(entry.getClass())) {
                Object value = Components.value(entry, component);
                if (value instanceof When when) {
                    begins.add(when);
                    open = true;
                } else if (value instanceof Period period) {
                    if (period.from() != null) begins.add(period.from());
                    if (period.until() != null) ends.add(period.until());
                    else if (period.from() != null) open = true;
                }
            }
        }
        When from = begins.stream().min(Comparator.naturalOrder()).orElse(null);
        When until = open
                ? null
                : ends.stream().max(Comparator.comparing(When::last)).orElse(null);
        return new DateSpan(from, until);
    }
}
