package casus.data;

import casus.data.EntryReader.RecordFields;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import casus.document.Document;
import casus.document.Fields;
import casus.document.Node;
import casus.model.Act;
import casus.model.Assumption;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Period;
import casus.model.ProtectionRecord;
import casus.model.Provenance;
import casus.model.Provision;
import casus.model.RequirementRecord;
import casus.model.ReservationRecord;
import casus.model.TriggerRecord;
import casus.model.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a draft, top to bottom; every problem is noted. Its terms are read as those of a provision in the data folder are. */
final class DraftReader {
    private static final int VERSION = 1;
    private static final List<String> PURPOSES = List.of("defence", "assistance", "consultation");
    private static final String PROTECTED = "-protected";

    private final Document document;
    private final AnsweredKinds kinds;
    private final Registry registry;
    private final Problems problems;
    private final References references = new References();
    private final EntryReader reader;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    DraftReader(Document document, AnsweredKinds kinds, Registry registry, Problems problems) {
        this.document = document;
        this.kinds = kinds;
        this.registry = registry;
        this.problems = problems;
        this.reader = new EntryReader(
                registry.sources(),
                registry.claims(),
                registry.contests(),
                registry.mechanisms(),
                new Holding(registry.borrowing(), registry.claims(), List.of()),
                references);
    }

    /** The draft; none if something is wrong with it. */
    Optional<DraftLaw> read() {
        return Fields.of(document, document.root(), "a draft", problems).map(this::draft);
    }

    private DraftLaw draft(Fields fields) {
        fields.has("$schema"); // it is for editors
        fields.require("draft", "write `draft: " + VERSION + "`, the version of the format");
        Integer version = fields.number("draft");
        if (version != null && version != VERSION)
            fields.reportAt(
                    "draft", "unknown-version", "this is format version " + version, "write `draft: " + VERSION + "`");
        String id = Assumption.DRAFT + named(fields);
        String title = fields.requiredText("title");
        RecordFields record = reader.on(fields, id);
        Period period = record.period();
        List<String> leavesOut = leavesOut(fields);
        List<String> parties = new ArrayList<>();
        Provision clause = isClause(fields) ? clause(fields, record, id, title, period, parties) : null;
        if (clause == null && leavesOut.isEmpty())
            fields.report(
                    "nothing-drafted",
                    fields.at(),
                    1,
                    "the draft changes nothing",
                    "give it `parties:` with `answers:` and `obliges:`, or `leavesOut:`");
        if (clause == null) idle(fields, "a draft that only takes away binds nobody", "leave it out");
        fields.done();
        DraftLaw draft = new DraftLaw(
                id,
                title == null ? "" : title,
                clause,
                parties,
                period,
                List.copyOf(entries.values()),
                leavesOut,
                DraftLaw.hash(document));
        references.check(registry.with(draft));
        return draft;
    }

    private static String named(Fields fields) {
        String id = fields.requiredText("id");
        if (id != null && !id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            fields.reportAt("id", "wrong-id", "`" + id + "` is no id", "write lower-case words joined by hyphens");
        return id == null ? "" : id;
    }

    /** Whether it says anything that a clause of its own would. */
    private static boolean isClause(Fields fields) {
        return List.of("parties", "answers", "by", "protects", "asks", "obliges", "awaits", "addressee", "reservations")
                .stream()
                .anyMatch(fields::has);
    }

    private Provision clause(
            Fields fields, RecordFields record, String id, String title, Period period, List<String> parties) {
        fields.require("parties", "name the states, or the treaty whose parties take part");
        fields.require("answers", "name the kinds of event that set it going");
        fields.require("obliges", "write whom it obliges to what, such as {others: assist}");
        String given = fields.word("purpose", PURPOSES);
        String purpose = given == null ? PURPOSES.get(0) : given;
        boolean follows = fields.node("parties") instanceof Node.Scalar;
        String followed = follows ? record.ref("parties", Named.INSTRUMENT) : null;
        boolean dated = true;
        instrument(id, title, followed, addressee(record, followed));
        if (!follows) {
            parties.addAll(record.isoStates("parties"));
            Map<String, When> joined = record.days("joined");
            Map<String, When> left = record.days("left");
            List.of("joined", "left").forEach(key -> strangers(fields, key, parties));
            dated = joined.keySet().containsAll(parties);
            takePart(id, parties, period, joined, left);
        } else if (!isList(fields, "protects"))
            idle(
                    fields,
                    "the parties are those of `" + followed + "`, for as long as they are",
                    "leave it out, or name the states under `parties`");
        if (period.from() == null && !dated) undated(fields, "parties", "the parties are bound");
        else if (period.from() == null && isList(fields, "protects"))
            undated(fields, "protects", "the states are protected");
        Provision clause = new Provision(provenance(id + "/" + purpose, id), id, title, null, purpose);
        put(clause);
        protections(fields, record, id, title, clause, period);
        triggers(fields, clause);
        by(fields, clause);
        new TermReader(reader, fields, clause, this::term).others();

        reservations(record, id, period);
        return clause;
    }

    private static boolean isList(Fields fields, String key) {
        return fields.node(key) instanceof Node.Sequence;
    }

    private static void undated(Fields fields, String key, String what) {
        fields.report("missing-key", fields.at(key), 1, "nothing says from when " + what, "add `from:`");
    }

    /** Reports days that nothing hangs on. */
    private static void idle(Fields fields, String because, String hint) {
        for (String key : List.of("from", "until"))
            if (fields.has(key)) fields.reportKey(key, "idle-date", "`" + key + "` has no effect: " + because, hint);
    }

    /** Reports who has a day of its own under a key without being a party. */
    private static void strangers(Fields fields, String key, List<String> parties) {
        if (!(fields.node(key) instanceof Node.Mapping)) return;
        Fields days = fields.map(key).orElseThrow();
        for (String state : days.keys())
            if (Iso.isState(state) && !parties.contains(state))
                days.reportKey(
                        state,
                        "no-party",
                        "`" + state + "` is not among the parties",
                        "add it to `parties`, or leave it out here");
    }

    /** To whom a request under it goes: to whom one under the treaty whose parties are its own goes, if it does not say. */
    private String addressee(RecordFields record, String followed) {
        String own = record.ref("addressee", Named.INSTRUMENT);
        return own != null || followed == null
                ? own
                : registry.find(Instrument.class, followed)
                        .map(Instrument::addressee)
                        .orElse(null);
    }

    private void instrument(String id, String title, String follows, String addressee) {
        String binds = Instrument.BINDING_OR_NOT.get(0);
        put(new Instrument(provenance(id, id), title, null, follows, null, addressee, binds));
    }

    private void takePart(
            String instrument, List<String> states, Period period, Map<String, When> joined, Map<String, When> left) {
        for (String state : states) {
            act(instrument, Act.JOINED, state, joined.getOrDefault(state, period.from()));
            act(instrument, Act.WITHDREW, state, left.getOrDefault(state, period.until()));
        }
    }

    private void act(String instrument, Act act, String state, When when) {
        if (when == null) return;
        String id = instrument + ":" + act.id() + ":" + state;
        put(new Participation(provenance(id, instrument), act, List.of(state), instrument, when, false));
    }

    /** It protects its parties if it does not say whom; states that it names are protected as if they alone had a part in it. */
    private void protections(
            Fields fields, RecordFields record, String id, String title, Provision clause, Period period) {
        String whose = id;
        if (fields.node("protects") instanceof Node.Scalar) whose = record.ref("protects", Named.INSTRUMENT);
        if (isList(fields, "protects")) {
            whose = id + PROTECTED;
            instrument(whose, title + ", as one whom it protects", null, null);
            takePart(whose, record.isoStates("protects"), period, Map.of(), Map.of());
        }
        if (whose != null) put(new ProtectionRecord(provenance(clause.id() + "/protects", id), clause.id(), whose));
    }

    private void by(Fields fields, Provision clause) {
        String by = fields.word("by", RequirementRecord.AUTHORS.keySet());
        if (by == null) return;
        put(new RequirementRecord(
                provenance(clause.id() + "/by", clause.instrument()),
                clause.id(),
                RequirementRecord.BY,
                by,
                List.of(),
                RequirementRecord.AUTHORS.get(by)));
    }

    /** A list of kinds is what most drafts need; what it leaves out stands in the longer form. */
    private void triggers(Fields fields, Provision clause) {
        if (!(fields.node("answers") instanceof Node.Sequence list)
                || list.items().stream().anyMatch(Node.Mapping.class::isInstance)) return;
        known(fields, "answers", kinds.all());
        put(new TriggerRecord(
                provenance(clause.id() + "/answers", clause.instrument()),
                clause.id(),
                fields.texts("answers"),
                List.of()));
    }

    /** What is left out is told by the kind that the file gives an event. */
    private void leftOut(Fields fields) {
        List<String> wider = fields.texts("leavesOut").stream()
                .filter(kind -> kinds.all().contains(kind) && !kinds.own().contains(kind))
                .toList();
        for (String kind : wider)
            fields.reportValue(
                    "leavesOut",
                    kind,
                    "unknown-word",
                    "`" + kind + "` is what several kinds of event count as, and no kind itself",
                    "leave those kinds out that are meant");
        known(fields, "leavesOut", kinds.all());
    }

    private static void known(Fields fields, String key, Set<String> kinds) {
        if (!(fields.node(key) instanceof Node.Sequence)) return;
        for (String kind : fields.texts(key))
            if (!kinds.contains(kind))
                fields.reportValue(
                        key, kind, "unknown-word", "no kind of event `" + kind + "`", Suggestions.hint(kind, kinds));
    }

    private void term(Fields fields, Entry term) {
        if (term instanceof TriggerRecord) {
            known(fields, "kinds", kinds.all());
            leftOut(fields);
        }
        if (!entries.containsKey(term.id())) put(term);
        else
            fields.report(
                    "duplicate-id",
                    fields.at(),
                    1,
                    "the id `" + term.id() + "` is taken",
                    "give one of the terms an `id`");
    }

    /** States that keep what they will do to their own decision. */
    private void reservations(RecordFields record, String id, Period period) {
        for (String state : record.isoStates("reservations")) {
            String text = registry.stateName(state) + " keeps to itself what it will do";
            put(new ReservationRecord(provenance(id + ":reservation:" + state, id), state, id, text, period));
        }
    }

    /** Records that no other is built on, so that the law stands without them. */
    private List<String> leavesOut(Fields fields) {
        Set<String> free = new TreeSet<>();
        registry.entries().values().stream()
                .filter(entry -> !registry.names().contains(entry.knownAs()))
                .forEach(entry -> free.add(entry.id()));
        List<String> given = fields.texts("leavesOut");
        for (String record : given)
            if (!free.contains(record))
                fields.reportValue(
                        "leavesOut",
                        record,
                        "unknown-record",
                        "no record `" + record + "` that the law would stand without",
                        Suggestions.hint(record, free));
        return given;
    }

    private void put(Entry entry) {
        entries.put(entry.id(), entry);
    }

    private Provenance provenance(String id, String mechanism) {
        List<String> readings = List.copyOf(registry.sources().keySet());
        return new Provenance(id, mechanism, List.of(), List.of(), readings, List.of());
    }
}
