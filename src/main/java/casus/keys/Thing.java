package casus.keys;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.Provision;
import casus.prose.Speakers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be held up: a force, or what a clause lays on its bearers; of one event, where a file has several.
 *
 * @param name as a reader calls it
 * @param force the id of the conclusion on the force, or null
 * @param duties of its bearers
 * @param readings those that speak of it themselves, and in which any of it may be owed
 */
record Thing(String name, String force, List<Finding.Duty> duties, List<String> readings) {
    /** All of them, forces first; those that nobody may come to owe have no readings. */
    static List<Thing> of(Keys keys, Registry registry) {
        Map<String, List<Finding.Duty>> clauses = new LinkedHashMap<>();
        Set<String> events = new TreeSet<>();
        keys.holds().stream().map(Hold::duty).distinct().map(keys::duty).forEach(duty -> {
            clauses.computeIfAbsent(duty.provision() + " " + duty.event(), any -> new ArrayList<>())
                    .add(duty);
            events.add(duty.event());
        });
        List<Thing> forces = new ArrayList<>();
        List<Thing> others = new ArrayList<>();
        for (List<Finding.Duty> duties : clauses.values()) {
            Thing thing = of(duties, keys, events.size() > 1, registry);
            (thing.force() == null ? others : forces).add(thing);
        }
        forces.sort((one, other) -> other.name().compareTo(one.name()));
        others.sort((one, other) -> Integer.compare(
                one.duties().get(0).weight(), other.duties().get(0).weight()));
        forces.addAll(others);
        return forces;
    }

    private static Thing of(List<Finding.Duty> duties, Keys keys, boolean several, Registry registry) {
        Finding.Duty first = duties.get(0);
        Speakers speakers = new Speakers(registry, first.provision());
        Set<String> possible = new LinkedHashSet<>();
        for (String reading : keys.assessment().readings()) {
            boolean any = duties.stream()
                    .flatMap(duty -> keys.of(duty.id(), reading).stream())
                    .anyMatch(hold -> hold.stands() != Hold.Stands.CLOSED);
            if (any) possible.add(reading);
        }
        List<String> speaking = possible.stream().filter(speakers::speaks).toList();
        String article = registry.find(Provision.class, first.provision())
                .map(Provision::article)
                .filter(text -> text.startsWith("art. "))
                .map(text -> " (" + text + ")")
                .orElse("");
        Optional<String> force = force(duties, keys.assessment());
        String name = registry.called(first.provision()).name() + (force.isPresent() ? "" : article);
        return new Thing(
                name + (several ? " for the event " + first.event() : ""),
                force.orElse(null),
                duties,
                speaking.isEmpty() ? List.copyOf(possible) : speaking);
    }

    private static Optional<String> force(List<Finding.Duty> duties, Assessment assessment) {
        return assessment.all(Finding.Force.class).stream()
                .filter(force -> force.contributions().stream()
                        .anyMatch(one -> one.duty() != null
                                && duties.stream().anyMatch(duty -> duty.id().equals(one.duty()))))
                .map(Finding.Force::id)
                .findFirst();
    }

    /** The bearers over whom a holder has such power in a reading. */
    Set<String> held(Keys keys, String holder, String reading, Power power) {
        return bearers(keys, reading, hold -> hold.power(holder) == power);
    }

    /** The bearers who may come to owe it in a reading. */
    Set<String> possible(Keys keys, String reading) {
        return bearers(keys, reading, hold -> hold.stands() != Hold.Stands.CLOSED);
    }

    /** The bearers who owe it in a reading, or will once others act. */
    Set<String> certain(Keys keys, String reading) {
        return bearers(
                keys, reading, hold -> hold.stands() == Hold.Stands.AWAITED || hold.stands() == Hold.Stands.FREE);
    }

    /** The bearers of whom that is so in a reading. */
    Set<String> bearers(Keys keys, String reading, java.util.function.Predicate<Hold> which) {
        Set<String> bearers = new TreeSet<>();
        for (Finding.Duty duty : duties)
            keys.of(duty.id(), reading).filter(which).ifPresent(hold -> bearers.add(duty.bearer()));
        return bearers;
    }
}
