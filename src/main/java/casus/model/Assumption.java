package casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One change that makes another world of the knowledge base (contract, section 6). It is never a fact.
 *
 * @param act {@code join leave lift pledge drop}
 * @param state who joins, leaves or pledges; null where no state acts
 * @param about the instrument, the force, or the record that is lifted or dropped
 * @param date from when it holds; null if always
 * @param personnel men pledged, or null
 */
public record Assumption(String act, String state, String about, LocalDate date, Integer personnel) {
    /** What may be assumed. */
    public static final List<String> ACTS = List.of("join", "leave", "lift", "pledge", "drop");

    private static final String PREFIX = "assumption:";

    /** How the ids of all records of a draft begin, which no clause in force has: its instrument, its clause and its terms. */
    public static final String DRAFT = "draft-";

    /** As it is written on the command line: {@code join BLR crrf 2009-06-20}. */
    public String text() {
        boolean pledge = act.equals("pledge");
        return Stream.of(act, pledge ? about : state, pledge ? state : about, personnel, date)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /** What derivations name it by. */
    public String id() {
        return PREFIX + text().replace(' ', ':');
    }

    /** The text of the assumption that a record of a derivation names; empty where it names none, or one of a draft. */
    public static Optional<String> ofRecord(String record) {
        return record.startsWith(PREFIX)
                ? Optional.of(record.substring(PREFIX.length()).replace(':', ' '))
                : Optional.empty();
    }

    /** Whether a record of a derivation is an assumption. */
    public static boolean isAssumed(String record) {
        return record.startsWith(PREFIX) || record.startsWith(DRAFT);
    }
}
