package casus.data;

import casus.diagnostics.Suggestions;
import casus.document.Fields;
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
            evidence.forEach(claim -> known("evidence", claim, claims, "claim"));
            List<String> disputes = fields.texts("contests");
            disputes.forEach(contest -> known("contests", contest, contests, "contest"));
            String mechanism = fields.text("mechanism");
            if (mechanism != null) known("mechanism", mechanism, mechanisms, "mechanism");
            if (mechanism == null) mechanism = mechanisms.containsKey(id) ? id : speaksOf;
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
            for (String reading : named) {
                known("readings", reading, sources, "reading");
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

        private void known(String key, String value, Map<String, ?> all, String what) {
            if (all.containsKey(value)) return;
            fields.reportAt(
                    key, "unknown-" + what, "no " + what + " `" + value + "`", Suggestions.hint(value, all.keySet()));
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
