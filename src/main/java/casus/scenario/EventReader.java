package casus.scenario;

import casus.document.Fields;
import casus.document.Node;
import casus.facts.CitizensOf;
import casus.facts.DirectedAgainst;
import casus.facts.Event;
import casus.facts.ForeignUser;
import casus.facts.Grouping;
import casus.facts.Happened;
import casus.facts.Judged;
import casus.facts.OfDay;
import casus.facts.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one event, and how long it lasts (contract, section 6). */
final class EventReader {
    private static final String RECOGNISED = "recognised";
    private static final String OUTSIDE = "outside";

    private static final String UNTIL = "until";

    /** What is written for an event that goes on. */
    private static final String ONGOING = "ongoing";

    private final Fields fields;
    private final Words words;
    private final Responses responses;
    private final Chronicle chronicle;

    /** A reader that adds to the responses and the chronicle what it reads. */
    EventReader(Fields fields, Words words, Responses responses, Chronicle chronicle) {
        this.fields = fields;
        this.words = words;
        this.responses = responses;
        this.chronicle = chronicle;
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
        AuthorReader.Authors authors = new AuthorReader(fields, words).read(target);
        String path = "events/" + id;
        List<Stated> facts = new ArrayList<>();
        special(kind, id, path, facts);
        LocalDate asOf = chronicle.asOf();
        LocalDate day = chronicle.dayOf(date);
        boolean happened = chronicle.hasHappened(day);
        responses.note(new Responses.Told(fields, id, kind, target, day, happened, authors));
        fields.done();
        if (id != null && day != null) chronicle.begins(id, day);
        if (id == null || kind == null || asOf == null) return List.of();
        chronicle.tell(new StatedAct(
                "events." + id,
                path,
                new EventText(fields, words).of(kind, target, date),
                Set.of(),
                happened ? "" : StatedAct.AFTER_AS_OF));
        if (!happened || target == null) return List.of();
        facts.add(
                0,
                new Event(
                        id,
                        kind,
                        target,
                        territory == null ? target : territory,
                        status,
                        severity == null ? "grave" : severity,
                        authors.attacker(),
                        authors.stateAct(),
                        authors.origin(),
                        OfDay.TODAY,
                        path));
        facts.addAll(authors.facts(id, path));
        facts.add(new Happened(id, day, day.isBefore(asOf), path + "/date"));
        LocalDate judged = last == null ? day : last.isAfter(asOf) ? asOf : last;
        for (Stated fact : facts) if (fact instanceof Judged) chronicle.judge(fact.path(), judged);
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
        LocalDate first = chronicle.dayOf(date);
        if (last != null && first != null && last.isBefore(first)) {
            fields.reportAt(
                    UNTIL,
                    "until-before-date",
                    "the event ends on " + last + ", before it begins on " + first,
                    "write a later day, or `" + ONGOING + "`");
        }
        return last;
    }

    /** Fields that only some kinds of event have. */
    private void special(String kind, String id, String path, List<Stated> facts) {
        only(kind, Kinds.GRADED, "severity");
        only(kind, Set.of(Kinds.HARM_TO_CITIZENS), "citizensOf");
        only(kind, Set.of(Kinds.FOREIGN_BASING), "user");
        only(kind, Set.of(Kinds.JOINS_GROUPING), "grouping");
        only(kind, Set.of(Kinds.JOINS_GROUPING), "directedAgainst");
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

    private void only(String kind, Set<String> owners, String key) {
        if (!fields.has(key) || kind == null || owners.contains(kind)) return;
        fields.report(
                "misplaced-key",
                fields.keyAt(key),
                key.length(),
                "`" + key + "` has no meaning for an event of kind `" + kind + "`",
                "it belongs to "
                        + owners.stream().map(owner -> "`" + owner + "`").collect(Collectors.joining(", ")));
    }
}
