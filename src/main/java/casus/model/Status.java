package casus.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a conclusion may stand, in the words that rules, scenarios and reports share (contract, section 8). */
public enum Status {
    ENGAGED,
    NOT_ENGAGED,
    /** Of a clause of which the reading says nothing. */
    SILENT,
    OPERATIVE,
    CONDITIONAL,
    /** Open, since what it turns on is not known. */
    UNDETERMINED,
    BLOCKED,
    EXCUSED,
    NOT_BOUND,
    ADOPTED,
    REFUSED,
    PENDING,
    /** Of a gate that has opened. */
    MET,
    BREACHED,
    FLAGGED,
    /** It is there, and that is all there is to say. */
    REPORTED,
    /** The readings differ. */
    SOURCE_DEPENDENT,
    /** What the file leaves open decides it (contract, 13.8). */
    OPEN,
    /** There is no such conclusion. */
    ABSENT;

    /** How a clause may stand to an event. */
    public static final List<Status> OF_ENGAGEMENT = List.of(ENGAGED, NOT_ENGAGED, UNDETERMINED, SILENT);

    /** How a duty may stand, what has fallen due first. */
    public static final List<Status> OF_DUTY =
            List.of(OPERATIVE, CONDITIONAL, UNDETERMINED, BLOCKED, EXCUSED, NOT_BOUND);

    /** How a matter may stand before a body. */
    public static final List<Status> OF_DECISION = List.of(ADOPTED, REFUSED, PENDING, UNDETERMINED);

    /** The words of all, the strongest of each kind of conclusion first (contract, 13.11). */
    public static final List<String> STRONGEST = words(List.of(
            ENGAGED,
            OPERATIVE,
            ADOPTED,
            BREACHED,
            FLAGGED,
            REPORTED,
            CONDITIONAL,
            SOURCE_DEPENDENT,
            UNDETERMINED,
            PENDING,
            BLOCKED,
            REFUSED,
            EXCUSED,
            NOT_BOUND,
            SILENT,
            NOT_ENGAGED,
            ABSENT));

    private static final Set<Status> DEFEATED = Set.of(NOT_BOUND, EXCUSED, BLOCKED);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word for it. */
    public String word() {
        return word;
    }

    /** Whether a word is the one for it. */
    public boolean is(String status) {
        return word.equals(status);
    }

    /** The one of that word. */
    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The words for several. */
    public static List<String> words(List<Status> statuses) {
        return statuses.stream().map(Status::word).toList();
    }

    /** Whether a clause that stands so to an event lays nothing on anyone. */
    public static boolean isIdle(String status) {
        return NOT_ENGAGED.is(status) || SILENT.is(status);
    }

    /** Whether a duty that stands so has been laid on its bearer and taken from it. */
    public static boolean isDefeated(String status) {
        return DEFEATED.stream().anyMatch(defeated -> defeated.is(status));
    }
}
