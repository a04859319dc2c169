package casus.data;

import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Mechanism;
import casus.model.Period;
import casus.model.Provenance;
import casus.model.Source;
import casus.model.When;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what all records share: the claims they rest on, the contests they stand in, the readings that hold them. */
final class EntryReader {
    private final Map<String, Source> sources;
    private final Map<String, Claim> claims;
    private final Map<String, Contest> contests;
    private final Map<String, Mechanism> mechanisms;
    private final Holding holding;
    private final References references;

    EntryReader(
            Map<String, Source> sources,
            Map<String, Claim> claims,
            Map<String, Contest> contests,
            Map<String, Mechanism> mechanisms,
            Holding holding,
            References references) {
        this.sources = sources;
        this.claims = claims;
        this.contests = contests;
        this.mechanisms = mechanisms;
        this.holding = holding;
        this.references = references;
    }

    RecordFields on(Fields fields, String id) {
        return new RecordFields(fields, id);
    }

    /** One record's fields. */
    final class RecordFields {
        final Fields fields;
        private final String id;

        private RecordFields(Fields fields, String id) {
            this.fields = fields;
            this.id = id;
        }

        /** The name of something else under a key, or null. */
        String ref(String key, Named kind) {
            references.note(fields, id, key, kind);
            return fields.text(key);
        }

        /** A name that has to be there. */
        String requiredRef(String key, Named kind) {
            fields.require(key);
            return ref(key, kind);
        }

        /** States that need not be on record themselves. */
        List<String> isoStates(String key) {
            allKnown(key, Iso.codes(), "state");
            return fields.texts(key);
        }

        /** A date for each of some states. */
        Map<String, When> days(String key) {
            Map<String, When> days = new TreeMap<>();
            fields.map(key).ifPresent(map -> {
                for (String state : map.keys()) {
                    if (!Iso.isState(state))
                        map.reportKey(
                                state,
                                "unknown-state",
                                "`" + state + "` is no state",
                                Suggestions.hint(state, Iso.codes()));
                    When day = map.when(state);
                    if (day != null) days.put(state, day);
                }
                map.done();
            });
            return days;
        }

        /** A word of a fixed set that has to be there. */
        String requiredWord(String key, Collection<String> words) {
            fields.require(key);
            return fields.word(key, words);
        }

        /** The names in the list under a key; empty if it is not there. */
        List<String> refs(String key, Named kind) {
            references.note(fields, id, key, kind);
            return fields.texts(key);
        }

        /** The record's provenance; without {@code mechanism:} it belongs to the mechanism it speaks of. */
        Provenance provenance(String speaksOf) {
            List<String> evidence = fields.texts("evidence");
            if (evidence.isEmpty()) {
                fields.report(
                        "no-claim",
                        fields.keyAt("id"),
                        2,
                        "the record `" + id + "` cites no claim",
                        "add `evidence:` with the ids of the claims it rests on");
            }
            allKnown("evidence", claims.keySet(), "claim");
            List<String> disputes = fields.texts("contests");
            allKnown("contests", contests.keySet(), "contest");
            String mechanism = fields.text("mechanism");
            if (mechanism != null) known(fields.node("mechanism"), mechanisms.keySet(), "mechanism");
            if (!mechanisms.containsKey(mechanism == null ? "" : mechanism))
                mechanism = mechanisms.containsKey(id) ? id : speaksOf;
            references.belongs(fields, id, mechanism);
            return new Provenance(id, mechanism, evidence, disputes, readings(evidence), fields.texts("notLentTo"));
        }

        /** Those that hold the record follow from its claims, and from what it says of other records and sources. */
        private List<String> readings(List<String> evidence) {
            boolean sound = insteadOf(evidence);
            notLent();
            List<String> readings =
                    holding.readings(id, evidence, fields.texts("insteadOf"), fields.texts("notLentTo"));
            boolean known = claims.keySet().containsAll(evidence) && !evidence.isEmpty();
            if (sound && known && readings.isEmpty()) {
                fields.report(
                        "no-reading",
                        fields.keyAt("id"),
                        2,
                        "no reading holds the record `" + id + "`",
                        "look at `insteadOf:` and `notLentTo:`, here and on the records that name it");
            }
            return readings;
        }

        /** A record takes the place of another only for a source that the other does not rest on; whether each does. */
        private boolean insteadOf(List<String> evidence) {
            boolean sound = true;
            allKnown("insteadOf", holding.records(), "record");
            for (String other : fields.texts("insteadOf")) {
                boolean known =
                        holding.records().contains(other) && claims.keySet().containsAll(evidence);
                if (!known || evidence.isEmpty() || holding.speaksAgainst(evidence, other)) continue;
                sound = false;
                fields.reportValue(
                        "insteadOf",
                        other,
                        "no-other-source",
                        "`" + id + "` rests on no source that `" + other + "` does not rest on too",
                        "cite the claim of the source that says otherwise");
            }
            return sound;
        }

        private void notLent() {
            allKnown("notLentTo", sources.keySet(), "source");
            boolean explained = fields.text("because") != null;
            if (fields.has("notLentTo") && !explained) {
                fields.reportKey(
                        "notLentTo",
                        "no-reason",
                        "`notLentTo` is given without a reason",
                        "say in `because:` why no claim can tell which readings hold the record");
            } else if (explained && !fields.has("notLentTo")) {
                fields.reportKey(
                        "because", "no-reason", "`because` gives the reason of a `notLentTo` that is not there", null);
            }
        }

        /** Checks every item of a list where it stands. */
        private void allKnown(String key, Collection<String> all, String what) {
            fields.each(key, item -> known(item, all, what));
        }

        private void known(Node node, Collection<String> all, String what) {
            if (!(node instanceof Node.Scalar value) || value.type() != Node.Scalar.Type.TEXT) return;
            String id = value.text();
            if (all.contains(id)) return;
            fields.report(
                    "unknown-" + what,
                    value.at(),
                    id.length(),
                    "no " + what + " `" + id + "`",
                    Suggestions.hint(id, all));
        }

        Period period() {
            When from = fields.when("from");
            When until = fields.when("until");
            if (from != null && until != null && until.last().isBefore(from.first())) {
                fields.reportAt("until", "impossible-date", "`until` lies before `from`", null);
            }
            return new Period(from, until);
        }
    }
}
