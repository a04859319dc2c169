package casus.scenario;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of a scenario file (contract, section 6). */
final class Kinds {
    /** The five kinds that are an attack. */
    static final Set<String> ATTACKS =
            Set.of("armed-attack", "air-attack", "threat-of-attack", "armed-incursion", "terrorist-attack");

    static final String HARM_TO_CITIZENS = "harm-to-citizens";
    static final String JOINS_GROUPING = "joins-grouping";
    static final String FOREIGN_BASING = "foreign-basing";

    static final SortedSet<String> EVENTS = all(
            ATTACKS,
            "border-clash",
            "internal-unrest",
            "internal-armed-conflict",
            "drug-trafficking",
            "organised-crime",
            "border-crime",
            "natural-disaster",
            "industrial-disaster",
            HARM_TO_CITIZENS,
            JOINS_GROUPING,
            FOREIGN_BASING);
    static final SortedSet<String> TERRITORY = all(Set.of(), "recognised", "disputed", "outside");
    static final SortedSet<String> SEVERITY = all(Set.of(), "incident", "grave");
    static final SortedSet<String> ATTACKER = all(Set.of(), "state", "non-state", "unknown");
    static final SortedSet<String> HELP =
            all(Set.of(), "military-assistance", "consultation", "materiel", "peacekeeping");
    static final SortedSet<String> OUTCOME = all(Set.of(), "adopted", "refused");
    static final SortedSet<String> VOTE = all(Set.of(), "for", "against", "abstain");
    static final SortedSet<String> NATIONAL = all(Set.of(), "approved", "refused");
    static final SortedSet<String> CONSENT = all(Set.of(), "given", "withheld");
    static final SortedSet<String> AGREEMENT = all(Set.of(), "reached", "withheld");
    /** How a base, a programme, an exercise or what else bears on an event may stand. */
    static final SortedSet<String> SHOWN = all(
            Set.of(),
            "context",
            "open",
            "closure-announced",
            "ended",
            "talks-only",
            "not-concluded",
            "running",
            "exercised",
            "undetermined");

    static final SortedSet<String> MEASURES = all(Set.of(), "nominal", "signed", "firm", "conditional", "possible");

    private Kinds() {}

    private static SortedSet<String> all(Set<String> some, String... others) {
        SortedSet<String> words = new TreeSet<>(some);
        words.addAll(Set.of(others));
        return words;
    }
}
