package casus.draft;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small crises made up to ask a clause about one thing at a time. */
final class Made {
    /** The id of the only event, or of the first. */
    static final String EVENT = "event";

    /** The id of the second event of two. */
    static final String OTHER = "other";

    private static final String FILE = "made-up.yaml";
    private static final String CRISIS = """
            casus: 1
            id: made-up
            title: Made up
            asOf: %s
            events:
            """;
    private static final String ITEM = "  - {id: %s, kind: %s, target: %s%s}\n";

    private Made() {}

    /**
     * One event; none where no event of that kind can be so.
     *
     * @param more further keys of the event, as a file writes them after a comma
     */
    static Optional<Scenario> event(LocalDate day, String kind, String target, String more, Registry registry) {
        return read(CRISIS.formatted(day) + ITEM.formatted(EVENT, kind, target, more), registry);
    }

    /** Two states that attack one another. */
    static Optional<Scenario> war(LocalDate day, String kind, String one, String other, Registry registry) {
        return read(
                CRISIS.formatted(day)
                        + ITEM.formatted(EVENT, kind, one, Origin.by(other))
                        + ITEM.formatted(OTHER, kind, other, Origin.by(one)),
                registry);
    }

    private static Optional<Scenario> read(String text, Registry registry) {
        try {
            return Optional.of(Draft.of(text, FILE).read(List.of(), Optional.empty(), registry));
        } catch (InvalidInput e) { // another kind has other fields
            return Optional.empty();
        }
    }
}
