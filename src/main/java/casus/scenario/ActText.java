package casus.scenario;

import casus.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an event or an act of the file says, to be read.
 *
 * @param part what of the file it is, such as {@code event} or {@code request}
 * @param kind of an event, else null
 * @param text in a sentence, without its day
 * @param date its day as the file writes it, or null
 * @param until its last day, {@code ongoing}, or null
 * @param withdrawn the day from which it stands no longer, or null
 * @param answers the attack that it is said to answer, or null
 * @param finding what is said of that: who has found it, or that nobody has; null where it answers none
 * @param roles of each state that it names, by code
 */
public record ActText(
        String part,
        String kind,
        String text,
        LocalDate date,
        String until,
        LocalDate withdrawn,
        String answers,
        String finding,
        Map<String, String> roles) {
    static final String EVENT = "event";
    static final String REQUEST = "request";
    static final String DECISION = "decision";

    static final String VICTIM = "victim";
    static final String ATTACKER = "attacker";
    static final String ORIGIN = "origin";
    static final String ADDRESSEE = "addressee";
    static final String THIRD = "third state";

    /** The roles, the one that weighs most first. */
    private static final List<String> ROLES = List.of(VICTIM, ATTACKER, ORIGIN, ADDRESSEE, THIRD);

    public ActText {
        roles = Map.copyOf(roles);
    }

    /** Whether it is an event that it tells of. */
    public boolean isEvent() {
        return part.equals(EVENT);
    }

    /** An act of one day. */
    static ActText of(String part, String text, LocalDate date, Map<String, String> roles) {
        return new ActText(part, null, text, date, null, null, null, null, roles);
    }

    /** The same, in which these states are the victims of what it is about. */
    public ActText with(Set<String> victims) {
        Map<String, String> known = new TreeMap<>(roles);
        known.replaceAll((state, role) -> victims.contains(state) && role.equals(THIRD) ? VICTIM : role);
        return new ActText(part, kind, text, date, until, withdrawn, answers, finding, known);
    }

    /**
     * The days from which it may count otherwise than on the day before: its own; the day after, on which an event without a
     * date comes later than it; that of its withdrawal, and the day after, when an act without a date comes too late to be withdrawn then; the one after its last.
     */
    public Stream<LocalDate> turns() {
        Stream<LocalDate> own = date == null ? Stream.empty() : Stream.of(date, date.plusDays(1));
        Stream<LocalDate> gone = withdrawn == null ? Stream.empty() : Stream.of(withdrawn, withdrawn.plusDays(1));
        Stream<LocalDate> end =
                until == null ? Stream.empty() : When.day(until).stream().map(last -> last.plusDays(1));
        return Stream.of(own, gone, end).flatMap(days -> days);
    }

    /** What it says with its day. */
    public String dated() {
        return date == null ? text : text + " (" + date + ")";
    }

    /** Roles of states, of several of one state the one that weighs most; no state, no role. */
    static Map<String, String> roles(Map<String, String> roles, String state, String role) {
        Map<String, String> more = new TreeMap<>(roles);
        if (state != null)
            more.merge(state, role, (one, other) -> ROLES.indexOf(one) <= ROLES.indexOf(other) ? one : other);
        return more;
    }
}
