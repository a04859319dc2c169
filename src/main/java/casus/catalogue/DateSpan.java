package casus.catalogue;

import casus.model.Components;
import casus.model.Entry;
import casus.model.Period;
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
