package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.facts.Event;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Participation;
import casus.model.PositionRecord;
import casus.model.ReservationRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which conclusions a gap bears: those that rest on what it rests on, of the same clause and the same event. */
final class Reach {
    private final Assessment assessment;
    private final Registry registry;
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> together = new HashMap<>();
    private final Set<String> events;

    Reach(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
        assessment
                .dependencies()
                .all()
                .forEach((id, steps) -> steps.stream()
                        .flatMap(step -> step.facts().stream())
                        .forEach(fact -> above.computeIfAbsent(fact, any -> new HashSet<>())
                                .add(id)));
        registry.all(Force.class)
                .forEach(force -> together.computeIfAbsent(force.deployment(), any -> new HashSet<>())
                        .add(force.contribution()));
        this.events = assessment.stated().stream()
                .filter(Event.class::isInstance)
                .map(fact -> ((Event) fact).event())
                .collect(Collectors.toSet());
    }

    /** Sorted ids. */
    List<String> of(Finding.Gap gap) {
        Set<String> roots = assessment.dependencies().steps(gap.id()).stream()
                .flatMap(step -> step.facts().stream())
                .filter(assessment.dependencies()::has)
                .collect(Collectors.toSet());
        Set<String> provisions = parts(roots, part -> part.contains("/"));
        provisions.stream()
                .map(together::get)
                .filter(java.util.Objects::nonNull)
                .toList()
                .forEach(provisions::addAll);
        Set<String> ofEvents = parts(roots, events::contains);
        Set<String> met = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            String id = next.poll();
            boolean strange =
                    isStrange(id, part -> part.contains("/"), provisions) || isStrange(id, events::contains, ofEvents);
            if (strange || !met.add(id)) continue;
            next.addAll(above.getOrDefault(id, Set.of()));
        }
        Set<String> states = Set.copyOf(states(gap));
        return met.stream()
                .filter(id -> bears(assessment.findings().get(id)))
                .filter(id -> states.isEmpty() || concerns(assessment.findings().get(id), states))
                .toList();
    }

    /** The states whose act or stand the gap is about; none where it is about something else. */
    private List<String> states(Finding.Gap gap) {
        Entry record = registry.entries().get(gap.about().replaceAll("^[^:]*:", ""));
        if (record instanceof Participation act) return act.states();
        if (record instanceof ReservationRecord reservation) return List.of(reservation.state());
        return record instanceof PositionRecord position ? List.of(position.state()) : List.of();
    }

    /** Of what others owe a state's own act leaves nothing open. */
    private static boolean concerns(Finding finding, Set<String> states) {
        return !(finding instanceof Finding.Duty duty)
                || Stream.of(duty.bearer(), String.valueOf(duty.towards())).anyMatch(states::contains);
    }

    private static boolean bears(Finding finding) {
        return finding instanceof Finding.Judged
                || finding instanceof Finding.Force
                || finding instanceof Finding.Breach
                || finding instanceof Finding.ContextFinding;
    }

    private static boolean isStrange(String id, Predicate<String> kind, Set<String> known) {
        if (known.isEmpty()) return false;
        List<String> parts = Stream.of(id.split(":")).filter(kind).toList();
        return !parts.isEmpty() && parts.stream().noneMatch(known::contains);
    }

    private static Set<String> parts(Set<String> ids, Predicate<String> kind) {
        return ids.stream()
                .flatMap(id -> Stream.of(id.split(":")))
                .filter(kind)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
