package casus.scenario;

import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** For which events of a file a request or a decision counts (contract, 13.2). */
final class Occasions {
    private static final String EVENT = "event";

    /** What is written for an act that is for every event. */
    private static final String ALL = "all";

    /**
     * For which events an act counts.
     *
     * @param unusedBecause why its dates make it count for none; empty if it counts for some
     */
    record Counted(Set<String> events, String unusedBecause) {}

    private final LocalDate asOf;
    private final Map<String, LocalDate> events;

    /** The events by id, each with its first day, those that have not happened too. */
    Occasions(LocalDate asOf, Map<String, LocalDate> events) {
        this.asOf = asOf;
        this.events = events;
    }

    /** The events that an act names; in a file of several it has to name some. */
    Set<String> named(Fields act) {
        if (Words.refused(act, EVENT)) return Set.of();
        if (!act.has(EVENT)) {
            if (events.size() > 1) {
                act.report(
                        "missing-key",
                        act.at(),
                        1,
                        "the key `event` is missing: in a file of several events each request and decision says which it is for",
                        "write `event: " + events.keySet().iterator().next() + "`, a list of them, or `event: " + ALL
                                + "`");
            }
            return events.keySet();
        }
        boolean isList = act.node(EVENT) instanceof Node.Sequence;
        if (act.node(EVENT) instanceof Node.Sequence list && list.items().isEmpty())
            act.reportAt(EVENT, "no-event", "the list names no event", "leave it out, or name the events");
        String single = isList ? null : act.text(EVENT);
        if (!isList && (single == null || single.equals(ALL))) return events.keySet();
        Set<String> named = new LinkedHashSet<>(isList ? act.texts(EVENT) : List.of(single));
        for (String event : named) {
            if (events.containsKey(event)) continue;
            act.reportValue(
                    EVENT,
                    event,
                    "unknown-event",
                    "no event `" + event + "`",
                    Suggestions.hint(event, events.keySet()));
        }
        named.retainAll(events.keySet());
        return named;
    }

    /** Whether any event has happened by that day; an answer that gates wait for serves all of them. */
    boolean hasAnyHappened() {
        return asOf == null || events.values().stream().anyMatch(this::hasHappened);
    }

    /** Whether something of that day has happened by the day everything is judged on. */
    boolean hasHappened(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /**
     * For which of the events named an act of that day counts.
     *
     * @param standing whether it was done for whatever may come
     * @param withdrawn the day from which it stands no longer, or null
     */
    Counted counted(Set<String> named, LocalDate day, boolean standing, LocalDate withdrawn) {
        Set<String> happened = new TreeSet<>(named);
        happened.removeIf(event -> !hasHappened(events.get(event)));
        if (!hasHappened(day) || happened.isEmpty()) return new Counted(Set.of(), StatedAct.AFTER_AS_OF);
        Set<String> counted = new TreeSet<>(happened);
        if (!standing) counted.removeIf(event -> day.isBefore(events.get(event)));
        if (withdrawn != null && hasHappened(withdrawn)) return new Counted(counted, StatedAct.WITHDRAWN);
        return new Counted(counted, counted.isEmpty() ? StatedAct.BEFORE_EVENT : "");
    }
}
