package casus.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which events make the programmes, exercises and background of a mechanism worth showing; it binds nobody.
 *
 * @param kinds kinds of event it bears on, {@code attack} for any attack or the threat of one
 * @param clauses clauses it bears on once an event engages them, or may
 * @param origins states it bears on when the event comes from there
 * @param scope one of the {@link #SCOPES}, or empty where it bears on every such event
 * @param place the region, the organisation or treaty, or {@code target} or {@code territory}; empty without a scope
 * @param shows ids of what is shown; empty for all that the mechanism has
 * @param list where it is shown, one of the {@link #LISTS}
 * @param evenInDoubt whether background is shown while its dates leave open that it stands
 */
public record BearingRecord(
        Provenance provenance,
        String provision,
        List<String> kinds,
        List<String> clauses,
        List<String> origins,
        String scope,
        String place,
        List<String> shows,
        String list,
        boolean evenInDoubt)
        implements ProvisionTerm {
    /** Where the territory of the event lies. */
    public static final String REGION = "region";

    /** What the target of the event is a party to. */
    public static final String MEMBERS = "members";

    /** The same, where a target that may be a party will do. */
    public static final String POSSIBLE_MEMBERS = "possibleMembers";

    /** Whom a programme serves: the target of the event, or the state of its territory. */
    public static final String SERVES = "serves";

    /** What makes an event a matter of it. */
    public static final List<String> MATTERS = List.of("kinds", "clauses", "origins");

    /** What else may be asked of an event. */
    public static final List<String> SCOPES = List.of(REGION, MEMBERS, POSSIBLE_MEMBERS, SERVES);

    /** Where it may be shown; the first where nothing else is said. */
    public static final List<String> LISTS = List.of("support", "readiness", "access");

    /** Whom a programme may serve. */
    public static final List<String> SERVED = List.of("target", "territory");

    public BearingRecord {
        kinds = List.copyOf(kinds);
        clauses = List.copyOf(clauses);
        origins = List.copyOf(origins);
        shows = List.copyOf(shows);
    }

    /** What makes an event a matter of it. */
    public List<String> matters() {
        return Stream.of(kinds, clauses, origins).flatMap(List::stream).toList();
    }

    @Override
    public String label() {
        return "it bears on " + String.join(", ", matters())
                + (scope.isEmpty() ? "" : " (" + scope + " " + place + ")");
    }
}
