package casus.engine;

import casus.assessment.Finding.Nearest;
import casus.assessment.ReadingResult;
import casus.facts.Element;
import casus.facts.Event;
import casus.facts.Requirement;
import casus.model.Status;
import casus.model.Truth;
import casus.scenario.Kinds;
import casus.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The single value of a scenario that keeps a clause from being engaged in every reading that speaks of it: where one kind of
 * condition fails, all others are met, and none of these hangs on that value. Nothing is assessed again to find it.
 */
final class NearestChange {
    private final Scenario scenario;
    private final List<ReadingResult> results;
    private final ClauseKinds kinds;

    NearestChange(Scenario scenario, List<ReadingResult> results, ClauseKinds kinds) {
        this.scenario = scenario;
        this.results = results;
        this.kinds = kinds;
    }

    /**
     * The change; null where none is known.
     *
     * @param failed the conditions that fail, by reading; every reading that speaks has the clause not engaged
     */
    Nearest of(Map<String, Set<Element>> failed) {
        List<Element> all = failed.values().stream().flatMap(Set::stream).toList();
        if (all.isEmpty() || all.stream().map(Element::slot).distinct().count() > 1) return null;
        Element one = all.get(0);
        for (ReadingResult result : results) {
            if (failed.containsKey(result.reading()) && !restIsMet(one, result)) return null;
        }
        Event event = scenario.facts().stream()
                .filter(fact -> fact instanceof Event other && other.event().equals(one.event()))
                .map(Event.class::cast)
                .findFirst()
                .orElseThrow();
        String change = switch (one.slot()) {
            case "gravity" -> "severity=grave";
            case "initiator" -> "respondsTo=~";
            case "territory" -> event.territory().equals(event.target()) ? "territoryStatus=recognised" : null;
            case "kind" -> kind(one.provision(), event, failed.keySet());
            default -> null;
        };
        return change == null ? null : new Nearest("events." + event.event() + "." + change, Status.ENGAGED.word());
    }

    private static boolean restIsMet(Element failed, ReadingResult result) {
        return result.all(Element.class)
                .filter(element -> element.provision().equals(failed.provision())
                        && element.event().equals(failed.event())
                        && !element.slot().equals(failed.slot()))
                .allMatch(element -> element.truth() == Truth.YES);
    }

    /** A kind of the same fields that all these readings name, where the clause asks nothing that hangs on the kind. */
    private String kind(String provision, Event event, Set<String> readings) {
        boolean hangs = kinds.asksMore(provision)
                || !event.severity().equals("grave")
                || results.stream()
                        .flatMap(result -> result.law(Requirement.class))
                        .anyMatch(term -> term.provision().equals(provision)
                                && !term.kind().isEmpty());
        if (hangs) return null;
        Set<String> common = readings.stream()
                .map(reading -> kinds.certain(provision, reading))
                .reduce((some, others) ->
                        some.stream().filter(others::contains).collect(Collectors.toCollection(LinkedHashSet::new)))
                .orElse(Set.of());
        return common.stream()
                .filter(kind -> Kinds.alike(kind, event.kind()))
                .findFirst()
                .map(kind -> "kind=" + kind)
                .orElse(null);
    }
}
