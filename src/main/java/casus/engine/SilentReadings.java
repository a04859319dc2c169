package casus.engine;

import casus.assessment.LawFacts;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which readings say nothing of a matter at all (contract, 13.6). */
final class SilentReadings {
    private final Map<String, LawFacts> laws = new LinkedHashMap<>();
    private final Map<String, Set<String>> unspoken = new HashMap<>();
    private final Map<String, List<String>> clauses = new HashMap<>();

    /** Adds a reading: the law it applies, and which clauses it finds engaged or not. */
    void add(String reading, LawFacts law, Collection<Engagement> engagements) {
        laws.put(reading, law);
        unspoken.put(reading, law.all(SilentOn.class).map(SilentOn::provision).collect(Collectors.toSet()));
        for (Engagement engagement : engagements) {
            if (Status.SILENT.is(engagement.status()))
                clauses.computeIfAbsent(clause(engagement.provision(), engagement.event()), any -> new ArrayList<>())
                        .add(reading);
        }
    }

    private static String clause(String provision, String event) {
        return provision + ":" + event;
    }

    /** The readings that are silent on a clause that is asked about an event, and so on every duty under it. */
    List<String> onClause(String provision, String event) {
        return clauses.getOrDefault(clause(provision, event), List.of());
    }

    /** The readings that are silent on every clause that waits for a decision; where none is known to, on its matter. */
    List<String> onDecision(String body, String matter) {
        Set<String> waiting = law(Precondition.class)
                .filter(term -> term.gate().equals(PreconditionRecord.DECISION)
                        && term.holder().equals(body)
                        && term.matter().equals(matter))
                .map(Precondition::provision)
                .collect(Collectors.toSet());
        return onAll(waiting.isEmpty() ? Set.of(matter) : waiting);
    }

    /** The readings that are silent on the clause that sends a force. */
    List<String> onForce(String force) {
        return onAll(law(ForceClause.class)
                .filter(clause -> clause.force().equals(force))
                .map(ForceClause::deployment)
                .collect(Collectors.toSet()));
    }

    private <T extends Given> Stream<T> law(Class<T> kind) {
        return laws.values().stream().flatMap(law -> law.all(kind));
    }

    private List<String> onAll(Set<String> provisions) {
        return laws.keySet().stream()
                .filter(reading ->
                        !provisions.isEmpty() && unspoken.get(reading).containsAll(provisions))
                .toList();
    }
}
