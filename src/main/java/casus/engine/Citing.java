package casus.engine;

import casus.assessment.Support;
import casus.data.Registry;
import casus.model.Entry;
import casus.model.Grade;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one reading cites for each rule and each record; looked up once, since neither changes. */
final class Citing {
    /**
     * What is cited for one of them.
     *
     * @param claims sorted
     * @param weakest the weakest grade among them; null if there are none
     * @param contests the contests it stands in
     */
    record Cited(List<String> claims, Grade weakest, List<String> contests) {
        private static final Cited NOTHING = new Cited(List.of(), null, List.of());
    }

    private final Registry registry;
    private final String reading;
    private final Map<String, Cited> rules = new HashMap<>();
    private final Map<String, Cited> records = new HashMap<>();

    Citing(Registry registry, String reading) {
        this.registry = registry;
        this.reading = reading;
    }

    Cited rule(Support.Rule rule) {
        return rules.computeIfAbsent(rule.id(), id -> cited(rule.evidence(), rule.contests()));
    }

    Cited record(String record) {
        return records.computeIfAbsent(record, id -> {
            Entry entry = registry.entries().get(id);
            return entry == null
                    ? Cited.NOTHING
                    : cited(entry.provenance().evidence(), entry.provenance().contests());
        });
    }

    private Cited cited(Collection<String> evidence, List<String> contests) {
        List<String> claims =
                registry.cited(evidence, reading).stream().distinct().sorted().toList();
        Grade weakest = claims.stream()
                .map(claim -> registry.claims().get(claim).grade())
                .reduce(Grade::weaker)
                .orElse(null);
        return new Cited(claims, weakest, contests);
    }
}
