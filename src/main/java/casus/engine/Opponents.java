package casus.engine;

import casus.assessment.Finding;
import casus.data.Registry;
import casus.facts.Event;
import casus.facts.Stated;
import casus.facts.Suspect;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands against whom in the events of a scenario, by the names of states. */
final class Opponents {
    private final Registry registry;
    private final Map<String, Event> events = new TreeMap<>();
    private final Map<String, List<String>> suspects;

    Opponents(List<Stated> facts, Registry registry) {
        this.registry = registry;
        facts.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .forEach(event -> events.put(event.event(), event));
        this.suspects = facts.stream()
                .filter(Suspect.class::isInstance)
                .map(Suspect.class::cast)
                .collect(
                        Collectors.groupingBy(Suspect::event, Collectors.mapping(Suspect::state, Collectors.toList())));
    }

    /** The sides in events, by the ids of these. */
    List<Finding.Side> in(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .filter(events::containsKey)
                .map(id -> new Finding.Side(
                        id,
                        attacker(events.get(id)) + "against "
                                + registry.stateName(events.get(id).target())))
                .toList();
    }

    /** The attacker, or who may be; where no state is known to be, nothing. */
    private String attacker(Event event) {
        Stream<String> states = event.attacker() == null
                ? suspects.getOrDefault(event.event(), List.of()).stream().distinct()
                : Stream.of(event.attacker());
        String names = states.map(registry::stateName).collect(Collectors.joining(" or "));
        return names.isEmpty() ? "" : names + " ";
    }
}
