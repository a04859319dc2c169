package casus.scenario;

import java.util.Map;
import java.util.SortedSet;

/** The words that the facts of a scenario are written in, where they are a closed list: so that rules ask for no others. */
public final class StatedWords {
    private static final Map<String, SortedSet<String>> KNOWN = Map.of(
            "Event.kind", Kinds.EVENTS,
            "Event.severity", Kinds.SEVERITY,
            "Event.territoryStatus", Kinds.TERRITORY,
            "Request.purpose", Kinds.HELP,
            "Vote.choice", Kinds.VOTE);

    private StatedWords() {}

    /** The words by fact and part. */
    public static Map<String, SortedSet<String>> known() {
        return KNOWN;
    }
}
