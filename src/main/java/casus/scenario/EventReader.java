package casus.scenario;

import casus.document.Fields;
import casus.document.Node;
import casus.facts.CitizensOf;
import casus.facts.DirectedAgainst;
import casus.facts.Event;
import casus.facts.ForeignUser;
import casus.facts.Grouping;
import casus.facts.Happened;
import casus.facts.OfDay;
import casus.facts.Stated;
import casus.model.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one event, how long it lasts, and who is behind it (contract, section 6). */
final class EventReader {
    private static final String INTERNAL = "internal";
    private static final String UNKNOWN = "unknown";
    private static final String RECOGNISED = "recognised";
    private static final String OUTSIDE = "outside";

    /**
     * Who is behind an event.
     *
     * @param attacker the state that attacks, or null
     * @param suspect the state an attacker of unknown type comes from, or null
     */
    private record Author(String attacker, String suspect, Truth stateAct, String origin) {
        static final Author NONE = new Author(null, null, Truth.NO, null);

        /** A state that attacks; what comes from inside the target is no state's act on another. */
        static Author state(String code, String target) {
            return code.equals(target)
                    ? new Author(null, null, Truth.NO, INTERNAL)
                    : new Author(code, null, Truth.YES, code);
        }
    }

    private static final String UNTIL = "until";

    /** What is written for an event that goes on. */
    private static final String ONGOING = "ongoing";

    private final Fields fields;
    private final Words words;
    private final LocalDate asOf;
    private final Map<String, LocalDate> days;

    EventReader(Fields fields, Words words, LocalDate asOf, Map<String, LocalDate> days) {
        this.fields = fields;
        this.words = words;
        this.asOf = asOf;
        this.days = days;
    }

    /** The event with what belongs to it; nothing if it has not happened by the day or cannot be read. */
    List<Stated> read() {
        String id = fields.requiredText("id");
        fields.require("kind");
        String kind = Words.word(fields, "kind", Kinds.EVENTS);
        fields.require("target");
        String target = words.state(fields, "target");
        String territory = words.state(fields, "territory");
        String status = territoryStatus(target, territory);
        String severity = Words.word(fields, "severity", Kinds.SEVERITY);
        LocalDate date = Words.refused(fields, "date") ? null : fields.day("date");
        LocalDate last = last(date);
        if (kind != null && Kinds.ATTACKS.contains(kind)) fields.require("by");
        Author author = author(target);
        String path = "events/" + id;
        List<Stated> facts = new ArrayList<>();
        special(kind, id, path, facts);
        fields.done();
        if (id == null || kind == null || target == null) return List.of();
        LocalDate day = date == null ? asOf : date;
        if (asOf == null || day.isAfter(asOf)) return List.of();
        facts.add(
                0,
                new Event(
                        id,
                        kind,
                        target,
                        territory == null ? target : territory,
                        status,
                        severity == null ? "grave" : severity,
                        author.attacker(),
                        author.suspect(),
                        author.stateAct(),
                        author.origin(),
                        OfDay.TODAY,
                        path));
        facts.add(new Happened(id, day, day.isBefore(asOf), path + "/date"));
        days.put(path, last == null ? day : last.isAfter(asOf) ? asOf : last);
        return facts;
    }

    /** How the place stands; on the soil of another than the target it is never recognised as the target's own. */
    private String territoryStatus(String target, String territory) {
        boolean own = territory == null || territory.equals(target);
        String status = Words.word(fields, "territoryStatus", Kinds.TERRITORY);
        if (status == null) return own ? RECOGNISED : OUTSIDE;
        if (own || target == null || !status.equals(RECOGNISED)) return status;
        fields.reportAt(
                "territoryStatus",
                "foreign-territory",
                "`" + RECOGNISED + "` is said of the target's own territory, and `" + territory + "` is not `" + target
                        + "`",
                "write `disputed` where it is disputed, else leave `territoryStatus` out");
        return OUTSIDE;
    }

    /** The last day of an event that lasts; none if it is over on the day it begins. */
    private LocalDate last(LocalDate date) {
        if (Words.refused(fields, UNTIL) || !fields.has(UNTIL)) return null;
        if (fields.node(UNTIL) instanceof Node.Scalar scalar && scalar.text().equals(ONGOING)) {
            fields.text(UNTIL);
            return LocalDate.MAX;
        }
        LocalDate last = fields.day(UNTIL);
        LocalDate first = date == null ? asOf : date;
        if (last != null && first != null && last.isBefore(first)) {
            fields.reportAt(
                    UNTIL,
                    "until-before-date",
                    "the event ends on " + last + ", before it begins on " + first,
                    "write a later day, or `" + ONGOING + "`");
        }
        return last;
    }

    /** Fields that only one kind of event has. */
    private void special(String kind, String id, String path, List<Stated> facts) {
        only(kind, Kinds.HARM_TO_CITIZENS, "citizensOf");
        only(kind, Kinds.FOREIGN_BASING, "user");
        only(kind, Kinds.JOINS_GROUPING, "grouping");
        only(kind, Kinds.JOINS_GROUPING, "directedAgainst");
        String citizensOf = words.state(fields, "citizensOf");
        if (citizensOf != null) facts.add(new CitizensOf(id, citizensOf, path + "/citizensOf"));
        String user = words.state(fields, "user");
        if (user != null) facts.add(new ForeignUser(id, user, path + "/user"));
        String grouping = Words.refused(fields, "grouping") ? null : fields.text("grouping");
        if (grouping != null) facts.add(new Grouping(id, grouping, path + "/grouping"));
        for (String state : words.states(fields, "directedAgainst")) {
            facts.add(new DirectedAgainst(id, state, path + "/directedAgainst"));
        }
    }

    private void only(String kind, String owner, String key) {
        if (!fields.has(key) || kind == null || kind.equals(owner)) return;
        fields.report(
                "misplaced-key",
                fields.keyAt(key),
                key.length(),
                "`" + key + "` has no meaning for an event of kind `" + kind + "`",
                "it belongs to `" + owner + "`");
    }

    private Author author(String target) {
        Node node = fields.node("by");
        if (node == null) return Author.NONE;
        if (node instanceof Node.Mapping map && !map.entries().containsKey("oneOf")) {
            return fields.map("by").map(by -> group(by, target)).orElse(Author.NONE);
        }
        if (node instanceof Node.Sequence list) {
            fields.reportAt("by", "wrong-type", "`by` is a state or a map, not " + list.kind(), null);
            return Author.NONE;
        }
        String code = words.state(fields, "by");
        return code == null ? Author.NONE : Author.state(code, target);
    }

    private Author group(Fields by, String target) {
        by.text("name");
        String type = Words.isOpen(by, "type") ? null : by.word("type", Kinds.ATTACKER);
        String origin = origin(by);
        String sponsor = words.state(by, "sponsoredBy");
        by.done();
        if (sponsor != null) return Author.state(sponsor, target);
        String from = origin == null ? UNKNOWN : origin.equals(target) ? INTERNAL : origin;
        boolean named = !from.equals(INTERNAL) && !from.equals(UNKNOWN);
        if (from.equals(INTERNAL) || "non-state".equals(type)) return new Author(null, null, Truth.NO, from);
        if (type == null || type.equals(UNKNOWN)) return new Author(null, named ? origin : null, Truth.DOUBT, from);
        return named ? Author.state(origin, target) : new Author(null, null, Truth.YES, from);
    }

    private String origin(Fields by) {
        String origin = Words.isOpen(by, "origin") ? null : by.text("origin");
        if (origin == null || origin.equals(INTERNAL) || origin.equals(UNKNOWN)) return origin;
        return words.isState(by, "origin", origin) ? origin : null;
    }
}
