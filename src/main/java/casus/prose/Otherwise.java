package casus.prose;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.facts.Event;
import casus.model.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What would have to be otherwise for a state to owe more: single changes, each of them assessed. */
public final class Otherwise {
    /** So many are told. */
    private static final int MOST = 3;

    /**
     * Something that could be otherwise.
     *
     * @param options of the command line
     * @param changes the same, as the reader of scenarios takes it
     */
    public record Candidate(List<String> options, List<String> changes) {
        public Candidate {
            options = List.copyOf(options);
            changes = List.copyOf(changes);
        }
    }

    private record Found(int weight, Explained.Change change) {}

    private final Registry registry;
    private final Function<List<String>, Assessment> assess;
    private final long end;

    /**
     * A search that ends after some time with what it has found.
     *
     * @param assess the assessment after some changes
     */
    public Otherwise(Registry registry, Function<List<String>, Assessment> assess, Duration time) {
        this.registry = registry;
        this.assess = assess;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** The changes by which the conclusion has the status that is wanted, or any better one where none is named. */
    public List<Explained.Change> of(
            String id, Optional<String> wanted, Assessment before, Collection<Candidate> candidates) {
        Map<String, String> kinds = new HashMap<>();
        before.stated().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .forEach(event -> kinds.put(event.event(), event.kind()));
        ChangeWords words = new ChangeWords(registry, kinds);
        int now = weight(before, id);
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (System.nanoTime() > end) break;
            words.of(candidate.changes())
                    .flatMap(said -> tried(id, wanted, now, candidate, said))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Found::weight));
        return found.stream().limit(MOST).map(Found::change).toList();
    }

    private Optional<Found> tried(String id, Optional<String> wanted, int now, Candidate candidate, String said) {
        try {
            Assessment after = assess.apply(candidate.changes());
            int weight = weight(after, id);
            boolean met =
                    wanted.map(status -> after.status(id).equals(status)).orElse(weight < now && isOwed(after, id));
            if (!met) return Optional.empty();
            String then = new Prose(after, registry).standing(id);
            return Optional.of(new Found(weight, new Explained.Change(said, then, candidate.options())));
        } catch (InvalidInput e) {
            return Optional.empty(); // no world at all
        }
    }

    private static boolean isOwed(Assessment assessment, String id) {
        return statuses(assessment, id).stream()
                .anyMatch(status -> Status.OPERATIVE.is(status)
                        || Status.CONDITIONAL.is(status)
                        || Status.UNDETERMINED.is(status)
                        || Status.ENGAGED.is(status));
    }

    private static Collection<String> statuses(Assessment assessment, String id) {
        Map<String, String> by = assessment.statuses(id);
        return by.isEmpty() ? List.of(assessment.status(id)) : by.values();
    }

    /** The less the more is owed, reading by reading. */
    private static int weight(Assessment assessment, String id) {
        Collection<String> statuses = statuses(assessment, id);
        int readings = Math.max(1, assessment.readings().size());
        int sum = statuses.stream().mapToInt(Otherwise::weight).sum();
        return statuses.size() == 1 ? sum * readings : sum;
    }

    private static int weight(String status) {
        List<String> order = new ArrayList<>(Status.words(Status.OF_DUTY));
        int at = order.indexOf(status);
        if (at >= 0) return at;
        if (Status.ENGAGED.is(status)) return 0;
        return order.size();
    }
}
