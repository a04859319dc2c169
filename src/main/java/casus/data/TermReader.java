package casus.data;

import casus.document.Fields;
import casus.document.Node;
import casus.model.BearingRecord;
import casus.model.Entry;
import casus.model.PreconditionRecord;
import casus.model.ProtectionRecord;
import casus.model.Provenance;
import casus.model.Provision;
import casus.model.RequirementRecord;
import casus.model.TriggerRecord;
import casus.model.UndertakingRecord;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads the terms of a provision, which stand in its record: what clauses say alike, in plain words. A term is a record of
 * its own, with claims and contests of its own; one that names no claim rests on those of the provision.
 */
final class TermReader {
    private final EntryReader reader;
    private final Fields fields;
    private final Provision provision;
    private final BiConsumer<Fields, Entry> found;

    /** Gives each term to {@code found}, with the fields it was read from. */
    TermReader(EntryReader reader, Fields fields, Provision provision, BiConsumer<Fields, Entry> found) {
        this.reader = reader;
        this.fields = fields;
        this.provision = provision;
        this.found = found;
    }

    void run() {
        protections();
        others();
    }

    private void protections() {
        if (fields.node("protects") instanceof Node.Scalar) {
            found.accept(
                    fields,
                    new ProtectionRecord(
                            whole(id("protects")), provision.id(), ref(fields, "protects", Named.INSTRUMENT)));
        } else {
            each("protects", this::protection);
        }
    }

    /** All terms but those on whom the provision protects. */
    void others() {
        if (!isWords("answers")) each("answers", this::trigger);
        each("asks", this::requirement);
        each("obliges", this::undertaking);
        each("awaits", this::precondition);
        each("bearsOn", "bears-on", this::bearing);
    }

    /** Whether a key has a plain list of words, as it may in a draft. */
    private boolean isWords(String key) {
        return fields.node(key) instanceof Node.Sequence list
                && list.items().stream().noneMatch(Node.Mapping.class::isInstance);
    }

    /** One term under a key, or a list of them. */
    private void each(String key, Function<Term, Entry> binding) {
        each(key, key, binding);
    }

    private void each(String key, String name, Function<Term, Entry> binding) {
        if (fields.node(key) instanceof Node.Sequence) {
            fields.eachMap(key, "a term under `" + key + "`", term -> read(name, term, binding));
        } else {
            fields.map(key).ifPresent(term -> read(name, term, binding));
        }
    }

    private void read(String key, Fields term, Function<Term, Entry> binding) {
        Entry entry = binding.apply(new Term(term, key));
        term.done();
        if (entry != null) found.accept(term, entry);
    }

    private String ref(Fields fields, String key, Named kind) {
        return reader.on(fields, provision.id()).ref(key, kind);
    }

    /** What a term is called that has no id of its own, such as {@code cst-1992/mutual-defence/protects}. */
    private String id(String key) {
        return provision.id() + "/" + key;
    }

    private Provenance whole(String id) {
        Provenance all = provision.provenance();
        return new Provenance(id, all.mechanism(), all.evidence(), all.contests(), all.readings(), all.notLentTo());
    }

    /** The fields of one term. */
    private final class Term {
        private final Fields fields;
        private final String key;

        Term(Fields fields, String key) {
            this.fields = fields;
            this.key = key;
        }

        Provenance provenance() {
            return provenance(key);
        }

        /** Its own, or that of the provision; {@code name} is what the term is called if it has no id. */
        Provenance provenance(String name) {
            String given = fields.text("id");
            String id = given == null ? id(name) : given;
            String mechanism = provision.provenance().mechanism();
            return fields.has("evidence") ? reader.on(fields, id).provenance(mechanism) : whole(id);
        }

        String ref(String key, Named kind) {
            return TermReader.this.ref(fields, key, kind);
        }

        String requiredRef(String key, Named kind) {
            return reader.on(fields, provision.id()).requiredRef(key, kind);
        }

        List<String> refs(String key, Named kind) {
            return reader.on(fields, provision.id()).refs(key, kind);
        }

        /** The one key out of these that the term has, or null with a problem noted. */
        String one(List<String> keys) {
            List<String> given = keys.stream().filter(fields::has).toList();
            if (given.size() == 1) return given.get(0);
            String hint = "a term has one of " + String.join(", ", keys);
            String what = given.isEmpty() ? "the term says nothing" : "the term says several things";
            fields.report("wrong-term", fields.at(), 1, what, hint);
            return null;
        }
    }

    private ProtectionRecord protection(Term term) {
        return new ProtectionRecord(term.provenance(), provision.id(), term.requiredRef("parties", Named.INSTRUMENT));
    }

    private TriggerRecord trigger(Term term) {
        term.fields.require("kinds");
        return new TriggerRecord(
                term.provenance(), provision.id(), term.fields.texts("kinds"), term.fields.texts("leavesOut"));
    }

    private BearingRecord bearing(Term term) {
        Fields fields = term.fields;
        term.one(BearingRecord.MATTERS);
        List<String> scopes = BearingRecord.SCOPES.stream().filter(fields::has).toList();
        String scope = scopes.isEmpty() ? "" : term.one(BearingRecord.SCOPES);
        List<String> kinds = fields.texts("kinds");
        List<String> clauses = term.refs("clauses", Named.PROVISION);
        List<String> origins = term.refs("origins", Named.STATE);
        List<String> shows = term.refs("shows", Named.RECORD);
        String list = fields.word("list", BearingRecord.LISTS);
        boolean evenInDoubt = fields.flag("evenInDoubt");
        Provenance provenance = term.provenance();
        if (scope == null) return null;
        String place = switch (scope) {
            case "" -> "";
            case BearingRecord.SERVES -> fields.word(scope, BearingRecord.SERVED);
            case BearingRecord.REGION -> term.ref(scope, Named.REGION);
            case BearingRecord.MEMBERS, BearingRecord.POSSIBLE_MEMBERS -> term.ref(scope, Named.INSTRUMENT);
            default -> fields.text(scope);
        };
        return new BearingRecord(
                provenance,
                provision.id(),
                kinds,
                clauses,
                origins,
                scope,
                place,
                shows,
                list == null ? BearingRecord.LISTS.get(0) : list,
                evenInDoubt);
    }

    private RequirementRecord requirement(Term term) {
        String test = term.one(RequirementRecord.TESTS);
        String by =
                RequirementRecord.BY.equals(test) ? term.fields.word(test, RequirementRecord.AUTHORS.keySet()) : null;
        String says = term.fields.text("says");
        if (says == null) says = RequirementRecord.AUTHORS.getOrDefault(by == null ? "" : by, null);
        if (says == null) term.fields.require("says");
        List<String> kinds = term.fields.texts("kinds");
        Provenance provenance = term.provenance();
        if (test == null) return null;
        if (test.equals(RequirementRecord.AUTHOR) == kinds.isEmpty()) {
            String what = kinds.isEmpty()
                    ? "the term names no kinds of event"
                    : (test.equals(RequirementRecord.BY) ? "an author of some make" : "a place")
                            + " is asked of every kind of event";
            term.fields.report("wrong-term", term.fields.at(), 1, what, "`kinds` goes with `author`, and only there");
        }
        if (test.equals(RequirementRecord.BY))
            return new RequirementRecord(provenance, provision.id(), test, by, List.of(), says);
        Named place = test.equals(RequirementRecord.REGION) ? Named.REGION : Named.INSTRUMENT;
        return new RequirementRecord(provenance, provision.id(), test, term.ref(test, place), kinds, says);
    }

    /** Who is asked: the target or any party makes a request, an agreement is that of whoever the clause names. */
    private static String holder(Term term, String gate) {
        return switch (gate) {
            case PreconditionRecord.REQUEST -> term.fields.word(gate, PreconditionRecord.REQUESTERS);
            case PreconditionRecord.NATIONAL_DECISION -> term.fields.word(gate, PreconditionRecord.DECIDERS);
            default -> term.fields.text(gate);
        };
    }

    private UndertakingRecord undertaking(Term term) {
        String bearers = term.one(UndertakingRecord.BEARERS);
        String modality = term.fields.word("modality", UndertakingRecord.MODALITIES);
        String of = term.ref("of", Named.INSTRUMENT);
        Provenance provenance = term.provenance();
        if (bearers == null) return null;
        return new UndertakingRecord(
                provenance,
                provision.id(),
                of == null ? provision.instrument() : of,
                bearers,
                term.fields.word(bearers, UndertakingRecord.ACTS),
                modality == null ? UndertakingRecord.MODALITIES.get(0) : modality);
    }

    private PreconditionRecord precondition(Term term) {
        String gate = term.one(PreconditionRecord.GATES);
        boolean decision = PreconditionRecord.DECISION.equals(gate);
        String about = decision ? term.ref("matter", Named.PROVISION) : term.fields.text("matter");
        boolean orRequest = term.fields.flag("orRequest");
        Provenance provenance = term.provenance("awaits-" + gate);
        if (gate == null) return null;
        String matter = about == null && decision ? provision.id() : about;
        String holder = decision ? term.ref(gate, Named.BODY) : holder(term, gate);
        return new PreconditionRecord(
                provenance, provision.id(), gate, holder, matter == null ? "" : matter, orRequest);
    }
}
