package casus.scenario;

import casus.model.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the id of a conclusion looks like: a word and, after colons, its parts.
 *
 * @param fact the fact of the rules that it stands for
 * @param parts what stands between the colons; none for a gap, which may be about anything
 * @param statuses how such a conclusion may stand in one reading
 */
public record ConclusionShape(String word, String fact, List<Part> parts, SortedSet<String> statuses) {
    /**
     * A part of an id.
     *
     * @param kind what it names, such as {@code PROVISION}
     * @param component the part of the fact that has the same value
     */
    public record Part(String kind, String component) {}

    private static final Part PROVISION = new Part("PROVISION", "provision");
    private static final Part EVENT = new Part("EVENT", "event");
    private static final Part MECHANISM = new Part("MECHANISM", "mechanism");
    private static final List<String> THERE = List.of(Status.REPORTED.word());

    /** How a conclusion may stand over several readings and in none of them alone. */
    private static final List<String> MERGED = Status.words(List.of(Status.ABSENT, Status.SOURCE_DEPENDENT));

    private static final SortedMap<String, ConclusionShape> ALL = new TreeMap<>();

    static {
        add("engagement", "Engagement", Status.words(Status.OF_ENGAGEMENT), PROVISION, EVENT);
        add("duty", "Duty", Status.words(Status.OF_DUTY), PROVISION, new Part("STATE", "bearer"), EVENT);
        add("breach", "Breach", List.of(Status.BREACHED.word()), PROVISION, new Part("STATE", "state"), EVENT);
        add(
                "decision",
                "Decision",
                Status.words(Status.OF_DECISION),
                new Part("BODY", "body"),
                new Part("PROVISION", "matter"));
        add("force", "Share", THERE, new Part("FORCE", "force"));
        for (String list : List.of("support", "readiness", "access")) {
            add(list, "ContextFinding", Kinds.SHOWN, MECHANISM, EVENT);
        }
        add("observation", "Observation", THERE, new Part("JUDGEMENT", "judgement"), EVENT);
        add("path", "Stage", THERE, PROVISION, EVENT, new Part("STEP", "step"), new Part("BODY", "body"));
        add("gap", "Gap", THERE);
        add(
                "conflict",
                "Conflict",
                List.of(Status.FLAGGED.word()),
                new Part("KIND", "kind"),
                new Part("EVENT", "about"));
    }

    /** How a conclusion that has a status at all may stand over all readings, or be lacking. */
    static final SortedSet<String> STATUSES = words();

    private static SortedSet<String> words() {
        SortedSet<String> all = new TreeSet<>(MERGED);
        ALL.values().forEach(shape -> all.addAll(shape.statuses()));
        all.removeAll(THERE);
        all.add(Status.OPEN.word());
        return all;
    }

    /** How a conclusion of this kind may stand over all readings. */
    SortedSet<String> merged() {
        SortedSet<String> all = new TreeSet<>(statuses);
        all.addAll(MERGED);
        return all;
    }

    private static void add(String word, String fact, Collection<String> statuses, Part... parts) {
        ALL.put(word, new ConclusionShape(word, fact, List.of(parts), new TreeSet<>(statuses)));
    }

    /** The shapes by the word that ids begin with. */
    public static Map<String, ConclusionShape> all() {
        return ALL;
    }

    /** The shape of an id, if it begins with a word of one. */
    public static Optional<ConclusionShape> of(String id) {
        return Optional.ofNullable(ALL.get(word(id)));
    }

    /** The word that an id begins with. */
    static String word(String id) {
        return id.split(":", 2)[0];
    }

    /** The kinds of its parts. */
    List<String> kinds() {
        return parts.stream().map(Part::kind).toList();
    }
}
