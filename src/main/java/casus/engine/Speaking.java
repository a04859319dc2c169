package casus.engine;

import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Engagement;
import casus.facts.ForceClause;
import casus.facts.Given;
import casus.facts.Precondition;
import casus.facts.SilentOn;
import casus.model.PreconditionRecord;
import casus.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which readings speak of a matter and which are silent on it, and why those that speak differ (contract, 13.6). A reading
 * that is silent takes no part in a comparison.
 */
final class Speaking {
    private final List<ReadingResult> results;
    private final Map<String, LawContext> contexts;
    private final Registry registry;
    private final Map<String, Set<String>> unspoken = new HashMap<>();
    private final Map<String, List<String>> clauses = new HashMap<>();
    private final Map<List<String>, Disagreement> disagreements = new HashMap<>();

    Speaking(List<ReadingResult> results, Map<String, LawContext> contexts, Registry registry) {
        this.results = results;
        this.contexts = contexts;
        this.registry = registry;
        for (ReadingResult result : results) {
            unspoken.put(
                    result.reading(),
                    result.law(SilentOn.class).map(SilentOn::provision).collect(Collectors.toSet()));
            result.all(Engagement.class)
                    .filter(engagement -> Status.SILENT.is(engagement.status()))
                    .forEach(engagement -> clauses.computeIfAbsent(
                                    clause(engagement.provision(), engagement.event()), any -> new ArrayList<>())
                            .add(result.reading()));
        }
    }

    private static String clause(String provision, String event) {
        return provision + ":" + event;
    }

    /** The readings that are silent on a clause that is asked about an event, and so on every duty under it. */
    List<String> silentOnClause(String provision, String event) {
        return clauses.getOrDefault(clause(provision, event), List.of());
    }

    /** The readings that are silent on every clause that waits for a decision; where none is known to, on its matter. */
    List<String> silentOnDecision(String body, String matter) {
        Set<String> waiting = law(Precondition.class)
                .filter(term -> term.gate().equals(PreconditionRecord.DECISION)
                        && term.holder().equals(body)
                        && term.matter().equals(matter))
                .map(Precondition::provision)
                .collect(Collectors.toSet());
        return silentOn(waiting.isEmpty() ? Set.of(matter) : waiting);
    }

    /** The readings that are silent on the clause that sends a force. */
    List<String> silentOnForce(String force) {
        Set<String> deployments = law(ForceClause.class)
                .filter(clause -> clause.force().equals(force))
                .map(ForceClause::deployment)
                .collect(Collectors.toSet());
        return silentOn(deployments);
    }

    private <T extends Given> Stream<T> law(Class<T> kind) {
        return results.stream().flatMap(result -> result.law(kind));
    }

    private List<String> silentOn(Set<String> provisions) {
        return results.stream()
                .map(ReadingResult::reading)
                .filter(reading ->
                        !provisions.isEmpty() && unspoken.get(reading).containsAll(provisions))
                .toList();
    }

    /** The results of the readings other than these. */
    List<ReadingResult> besides(List<String> silent) {
        if (silent.isEmpty()) return results;
        return results.stream()
                .filter(result -> !silent.contains(result.reading()))
                .toList();
    }

    /** Readings by name, or none if they are all that speak. */
    List<String> someOf(Collection<String> readings, List<String> silent) {
        return readings.size() == results.size() - silent.size()
                ? List.of()
                : readings.stream().sorted().toList();
    }

    /** The contests without which the readings other than these would agree on a conclusion. */
    List<String> contests(String id, List<String> silent) {
        return disagreements
                .computeIfAbsent(silent, any -> new Disagreement(besides(silent), contexts, registry))
                .contests(id);
    }
}
