package casus.scenario;

import casus.data.Iso;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.facts.Event;
import casus.model.Body;
import casus.model.CompetenceRecord;
import casus.model.Entry;
import casus.model.Force;
import casus.model.JudgementRecord;
import casus.model.Provision;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Checks the ids of conclusions: one that nothing could ever have is a slip of the pen, not an expectation. */
public final class ConclusionIds {
    private static final String STATE = "STATE";

    private final Words words;
    private final Map<String, Collection<String>> known;

    ConclusionIds(Registry registry, Words words, Set<String> events) {
        this.words = words;
        this.known = Map.of(
                "PROVISION",
                ids(registry, Provision.class),
                "BODY",
                ids(registry, Body.class),
                "FORCE",
                registry.all(Force.class).stream().map(Force::instrument).toList(),
                "MECHANISM",
                registry.mechanisms().keySet(),
                "JUDGEMENT",
                ids(registry, JudgementRecord.class),
                "STEP",
                CompetenceRecord.STEPS,
                "EVENT",
                events,
                STATE,
                Iso.codes());
    }

    /**
     * Checks an id that stands by itself against the knowledge base and the events of a scenario that have happened.
     *
     * @throws InvalidInput if some part of it names nothing
     */
    public static void check(String id, Registry registry, Scenario scenario) {
        Set<String> events = scenario.facts().stream()
                .filter(Event.class::isInstance)
                .map(fact -> ((Event) fact).event())
                .collect(Collectors.toSet());
        List<String> parts = List.of(id.split(":", -1));
        List<String> shape = kinds(id).orElse(List.of());
        Map<String, Collection<String>> known = new ConclusionIds(registry, new Words(registry), events).known;
        for (int i = 0; i < shape.size() && i + 1 < parts.size(); i++) {
            Collection<String> words = known.getOrDefault(shape.get(i), List.of(parts.get(i + 1)));
            if (words.contains(parts.get(i + 1))) continue;
            String what = shape.get(i).toLowerCase(Locale.ROOT);
            throw InvalidInput.of(
                    "unknown-" + what,
                    id,
                    "no " + what + " `" + parts.get(i + 1) + "`",
                    Suggestions.hint(parts.get(i + 1), words));
        }
    }

    /**
     * Checks that such a conclusion can have a status.
     *
     * @param merged whether it is asked how it stands over all readings, where it may also be lacking
     * @throws InvalidInput if it never has
     */
    public static void checkStatus(String id, String status, boolean merged) {
        ConclusionShape shape = ConclusionShape.of(id).orElse(null);
        if (shape == null) return;
        SortedSet<String> possible = merged ? shape.merged() : shape.statuses();
        if (possible.contains(status)) return;
        String hint = Suggestions.nearest(status, possible)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("it can be: " + String.join(", ", possible));
        throw InvalidInput.of(
                "impossible-status", id + "=" + status, "no " + shape.word() + " is ever `" + status + "`", hint);
    }

    /** What the parts of an id name; a conflict of treaties is that of a state, any other that of an event. */
    private static Optional<List<String>> kinds(String id) {
        boolean ofState = id.startsWith("conflict:treaties:");
        return ConclusionShape.of(id)
                .map(shape -> shape.kinds().stream()
                        .map(kind -> ofState && kind.equals("EVENT") ? STATE : kind)
                        .toList());
    }

    private static List<String> ids(Registry registry, Class<? extends Entry> kind) {
        return registry.all(kind).stream().map(Entry::id).toList();
    }

    /** Notes what is wrong with the id under a key. */
    void check(Fields fields, String key, String id) {
        List<String> parts = List.of(id.split(":", -1));
        List<String> shape = kinds(id).orElse(null);
        if (shape == null || parts.size() < 2) {
            reportUnknown(fields, key, id, beginning(parts.get(0)));
        } else if (!shape.isEmpty() && parts.size() != shape.size() + 1) {
            reportUnknown(fields, key, id, "write " + parts.get(0) + ":" + String.join(":", shape));
        } else {
            for (int i = 0; i < shape.size(); i++) check(fields, key, shape.get(i), parts.get(i + 1));
        }
    }

    private static void reportUnknown(Fields fields, String key, String id, String hint) {
        fields.reportAt(key, "unknown-conclusion", "`" + id + "` is no id of a conclusion", hint);
    }

    private static String beginning(String type) {
        return Suggestions.nearest(type, ConclusionShape.all().keySet())
                .map(near -> "did you mean `" + near + ":…`?")
                .orElse("ids begin with one of "
                        + String.join(", ", ConclusionShape.all().keySet()));
    }

    private void check(Fields fields, String key, String kind, String part) {
        if (!known.containsKey(kind) || known.get(kind).contains(part)) return;
        if (kind.equals(STATE)) {
            fields.reportAt(key, "unknown-state", "`" + part + "` is no state", words.stateHint(part));
            return;
        }
        String what = kind.toLowerCase(Locale.ROOT);
        fields.reportAt(
                key, "unknown-" + what, "no " + what + " `" + part + "`", Suggestions.hint(part, known.get(kind)));
    }
}
