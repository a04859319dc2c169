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
import java.util.List;
import java.util.Map;

/** Reads what all records share: the claims they rest on, the contests they stand in, the readings that hold them. */
final class EntryReader {
    private final Map<String, Source> sources;
    private final Map<String, Claim> claims;
    private final Map<String, Contest> contests;
    private final Map<String, Mechanism> mechanisms;

    EntryReader(
            Map<String, Source> sources,
            Map<String, Claim> claims,
            Map<String, Contest> contests,
            Map<String, Mechanism> mechanisms) {
        this.sources = sources;
        this.claims = claims;
        this.contests = contests;
        this.mechanisms = mechanisms;
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
            allKnown("evidence", claims, "claim");
            List<String> disputes = fields.texts("contests");
            allKnown("contests", contests, "contest");
            String mechanism = fields.text("mechanism");
            if (mechanism != null) known(fields.node("mechanism"), mechanisms, "mechanism");
            if (!mechanisms.containsKey(mechanism == null ? "" : mechanism))
                mechanism = mechanisms.containsKey(id) ? id : speaksOf;
            return new Provenance(id, mechanism, evidence, disputes, readings(evidence));
        }

        /** Those named, else every reading that has one of the claims or borrows it. */
        private List<String> readings(List<String> evidence) {
            List<String> able = sources.values().stream()
                    .filter(source -> evidence.stream()
                            .map(claims::get)
                            .anyMatch(claim -> claim != null && canHold(source, claim.source())))
                    .map(Source::id)
                    .toList();
            List<String> named = fields.texts("readings");
            allKnown("readings", sources, "reading");
            for (String reading : named) {
                if (sources.containsKey(reading) && !evidence.isEmpty() && !able.contains(reading)) {
                    fields.reportAt(
                            "readings",
                            "foreign-reading",
                            "`" + reading + "` neither has nor borrows any claim of `" + id + "`",
                            null);
                }
            }
            return named.isEmpty() ? able : named;
        }

        private static boolean canHold(Source reading, String claimSource) {
            return reading.id().equals(claimSource) || reading.borrows().contains(claimSource);
        }

        /** Checks every item of a list where it stands. */
        private void allKnown(String key, Map<String, ?> all, String what) {
            fields.each(key, item -> known(item, all, what));
        }

        private void known(Node node, Map<String, ?> all, String what) {
            if (!(node instanceof Node.Scalar value) || value.type() != Node.Scalar.Type.TEXT) return;
            String id = value.text();
            if (all.containsKey(id)) return;
            fields.report(
                    "unknown-" + what,
                    value.at(),
                    id.length(),
                    "no " + what + " `" + id + "`",
                    Suggestions.hint(id, all.keySet()));
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
