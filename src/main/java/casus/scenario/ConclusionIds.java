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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks the ids of conclusions: one that nothing could ever have is a slip of the pen, not an expectation. */
public final class ConclusionIds {
    private static final String STATE = "STATE";
    private static final String PROVISION = "PROVISION";
    private static final String EVENTS = "events.";

    /** Of several ids that may be meant so many are named. */
    private static final int MOST = 4;

    private final Words words;
    private final Map<String, Collection<String>> known;

    ConclusionIds(Registry registry, Words words, Set<String> events) {
        this.words = words;
        this.known = Map.of(
                PROVISION,
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
                .collect(Collectors.toCollection(TreeSet::new));
        new ConclusionIds(registry, new Words(registry), events).check(id);
    }

    /**
     * Checks an id that is asked for on several days, so that each event of a scenario may have happened on one.
     *
     * @param id where {@code *} may stand for the rest of it, or for a part
     * @throws InvalidInput if some part of it names nothing
     */
    public static void checkOnAnyDay(String id, Registry registry, Scenario scenario) {
        Set<String> events = scenario.acts().stream()
                .map(StatedAct::path)
                .filter(path -> path.startsWith(EVENTS))
                .map(path -> path.substring(EVENTS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        new ConclusionIds(registry, new Words(registry), events).check(id);
    }

    /** The clauses that may be meant by a word that is none. */
    public static List<String> provisionsMeant(String word, Registry registry) {
        return new Words(registry).provisionsMeant(word);
    }

    private void check(String id) {
        List<String> parts = List.of(id.split(":", -1));
        List<String> shape = kinds(id).orElse(null);
        boolean whole = id.indexOf('*') < 0;
        boolean tooMany = shape != null && !shape.isEmpty() && parts.size() > shape.size() + 1;
        if (shape == null || tooMany || (whole && !shape.isEmpty() && parts.size() != shape.size() + 1))
            throw InvalidInput.of("unknown-conclusion", id, "this is no id of a conclusion", hint(id));
        for (int i = 0; i < shape.size() && i + 1 < parts.size(); i++) {
            String part = parts.get(i + 1);
            if (part.indexOf('*') >= 0) {
                if (parts.size() == shape.size() + 1) continue; // it stands for this part alone
                return;
            }
            Collection<String> there = known.getOrDefault(shape.get(i), List.of(part));
            if (there.contains(part)) continue;
            throw InvalidInput.of(code(shape.get(i)), id, no(shape.get(i), part), hint(shape.get(i), part));
        }
    }

    /** What to write instead of what is no id: the ids of which it has the parts, else what such an id looks like. */
    private String hint(String id) {
        List<String> meant = meant(id);
        if (!meant.isEmpty() && meant.size() <= MOST)
            return meant.stream().map(one -> "`" + one + "`").collect(Collectors.joining(" or ", "did you mean ", "?"));
        String word = ConclusionShape.word(id);
        return kinds(id)
                .map(shape -> "write " + word + ":" + String.join(":", shape))
                .orElseGet(() -> beginning(word));
    }

    /** The ids that have the parts of an id that lacks some, is written in capitals, or names a part otherwise. */
    private List<String> meant(String id) {
        List<String> parts = List.of(id.split(":", -1));
        Collection<String> all = ConclusionShape.all().keySet();
        Optional<String> word = Suggestions.nearest(parts.get(0), all);
        List<String> rest = word.isPresent() ? parts.subList(1, parts.size()) : parts;
        String begun = word.orElse("engagement");
        List<String> shape = kinds(begun + ":" + String.join(":", rest)).orElseThrow();
        List<String> ids = List.of(begun);
        int taken = 0;
        for (String kind : shape) {
            Collection<String> there = known.getOrDefault(kind, List.of());
            List<String> values = taken < rest.size() ? named(kind, rest.get(taken), there) : List.of();
            if (!values.isEmpty()) taken++;
            else if (kind.equals("EVENT")) values = List.copyOf(there);
            List<String> these = values;
            ids = ids.stream()
                    .flatMap(before -> these.stream().map(value -> before + ":" + value))
                    .toList();
        }
        return taken == 0 || taken < rest.size() ? List.of() : ids;
    }

    /** What a part of an id may name. */
    private List<String> named(String kind, String part, Collection<String> there) {
        if (there.contains(part)) return List.of(part);
        if (kind.equals(STATE)) return words.stateMeant(part).map(List::of).orElse(List.of());
        return kind.equals(PROVISION) ? words.provisionsMeant(part) : Suggestions.meant(part, there);
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
        boolean cut = shape == null || parts.size() < 2 || (!shape.isEmpty() && parts.size() != shape.size() + 1);
        if (cut) {
            fields.reportAt(key, "unknown-conclusion", "`" + id + "` is no id of a conclusion", hint(id));
        } else {
            for (int i = 0; i < shape.size(); i++) check(fields, key, shape.get(i), parts.get(i + 1));
        }
    }

    private static String beginning(String type) {
        return Suggestions.nearest(type, ConclusionShape.all().keySet())
                .map(near -> "did you mean `" + near + ":…`?")
                .orElse("ids begin with one of "
                        + String.join(", ", ConclusionShape.all().keySet()));
    }

    private void check(Fields fields, String key, String kind, String part) {
        if (!known.containsKey(kind) || known.get(kind).contains(part)) return;
        fields.reportAt(key, code(kind), no(kind, part), hint(kind, part));
    }

    private static String code(String kind) {
        return "unknown-" + kind.toLowerCase(Locale.ROOT);
    }

    private static String no(String kind, String part) {
        return "no " + kind.toLowerCase(Locale.ROOT) + " `" + part + "`";
    }

    /** What to write for a part that names nothing. */
    private String hint(String kind, String part) {
        if (kind.equals(STATE)) return words.stateHint(part);
        return kind.equals(PROVISION) ? words.provisionHint(part) : Suggestions.hint(part, known.get(kind));
    }
}
