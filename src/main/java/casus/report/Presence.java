package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Base;
import casus.model.BaseRecord;
import casus.model.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Troops on the soil of another state that a finding of context shows.
 *
 * @param base its record
 * @param place where that is, or null
 * @param statuses how it stands in each reading that shows it
 */
record Presence(BaseRecord base, BaseRecord.Place place, Map<String, String> statuses) {
    /** All of them, by id. */
    static List<Presence> all(Assessment assessment, Registry registry) {
        Map<String, Map<String, String>> shown = new TreeMap<>();
        List<Finding.ContextFinding> findings = assessment.all(Finding.ContextFinding.class);
        for (ReadingResult result : assessment.results()) {
            findings.stream()
                    .flatMap(finding -> result.withId(finding.id()).stream())
                    .flatMap(finding -> result.supports(finding).stream())
                    .flatMap(support -> support.facts().stream())
                    .filter(Base.class::isInstance)
                    .map(Base.class::cast)
                    .forEach(base -> shown.computeIfAbsent(base.base(), any -> new TreeMap<>())
                            .put(result.reading(), base.status()));
        }
        return shown.entrySet().stream()
                .map(entry -> {
                    BaseRecord base =
                            registry.find(BaseRecord.class, entry.getKey()).orElseThrow();
                    return new Presence(base, place(base, registry), entry.getValue());
                })
                .toList();
    }

    /** That of its record, or of another of its mechanism. */
    private static BaseRecord.Place place(BaseRecord base, Registry registry) {
        if (base.place() != null) return base.place();
        return registry.all(BaseRecord.class).stream()
                .filter(other -> other.place() != null
                        && other.provenance()
                                .mechanism()
                                .equals(base.provenance().mechanism()))
                .map(BaseRecord::place)
                .findFirst()
                .orElse(null);
    }

    /** The common one, or that the readings differ. */
    String status() {
        return new TreeSet<>(statuses.values()).size() == 1
                ? statuses.values().iterator().next()
                : Status.SOURCE_DEPENDENT.word();
    }
}
