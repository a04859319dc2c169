package casus.scenario;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of a scenario file (contract, section 6), as its schema lists them. */
public final class Kinds {
    private static final ScenarioSchema SCHEMA = ScenarioSchema.shipped();

    /** The kinds that are an attack, which somebody is behind. */
    static final SortedSet<String> ATTACKS = SCHEMA.words("attack");

    /** The kinds of which it is asked how grave they are. */
    static final SortedSet<String> GRADED = SCHEMA.words("graded");

    static final SortedSet<String> EVENTS = SCHEMA.words("kind");
    static final SortedSet<String> TERRITORY = SCHEMA.words("territoryStatus");
    static final SortedSet<String> SEVERITY = SCHEMA.words("severity");
    static final SortedSet<String> ATTACKER = SCHEMA.words("authorType");
    static final SortedSet<String> HELP = SCHEMA.words("help");
    static final SortedSet<String> OUTCOME = SCHEMA.words("decided");
    static final SortedSet<String> VOTE = SCHEMA.words("vote");

    static final String HARM_TO_CITIZENS = "harm-to-citizens";
    static final String JOINS_GROUPING = "joins-grouping";
    static final String BORDER_CLASH = "border-clash";
    static final String FOREIGN_BASING = "foreign-basing";

    /** The kinds with fields that no other has. */
    private static final Set<String> OF_THEIR_OWN =
            Set.of(HARM_TO_CITIZENS, JOINS_GROUPING, BORDER_CLASH, FOREIGN_BASING);

    /** How a base, a programme, an exercise or what else bears on an event may stand. */
    static final SortedSet<String> SHOWN = sorted(
            "context",
            "open",
            "closure-announced",
            "ended",
            "talks-only",
            "not-concluded",
            "running",
            "exercised",
            "undetermined");

    static final SortedSet<String> MEASURES = sorted("nominal", "signed", "firm", "conditional", "possible");

    private Kinds() {}

    /** Whether an event of one kind may be of the other with the same fields. */
    public static boolean alike(String one, String other) {
        return ATTACKS.contains(one) == ATTACKS.contains(other)
                && !OF_THEIR_OWN.contains(one)
                && !OF_THEIR_OWN.contains(other);
    }

    private static SortedSet<String> sorted(String... words) {
        return new TreeSet<>(Set.of(words));
    }
}
