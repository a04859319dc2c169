package casus.engine;

import casus.assessment.Assessment;
import casus.data.Iso;
import casus.data.Registry;
import casus.facts.CitizensOf;
import casus.facts.DirectedAgainst;
import casus.facts.Event;
import casus.facts.ForeignUser;
import casus.facts.Happened;
import casus.facts.Stated;
import casus.facts.Suspect;
import casus.model.Alliance;
import casus.model.Claim;
import casus.model.Provision;
import casus.model.Truth;
import casus.model.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which alliances of the states concerned are not modelled: what an assessment says nothing of (contract, 13.7). */
final class Scope {
    private final Registry registry;
    private final List<Stated> facts;

    Scope(Registry registry, List<Stated> facts) {
        this.registry = registry;
        this.facts = facts;
    }

    /** A line for each alliance of each state that an event names; one that says so where there is none. */
    List<Assessment.Unmodelled> lines() {
        List<Assessment.Unmodelled> lines = new ArrayList<>();
        concerned().forEach((state, days) -> {
            List<Alliance> alliances = registry.all(Alliance.class).stream()
                    .filter(alliance -> !isModelled(alliance))
                    .filter(alliance -> days.stream().anyMatch(day -> alliance.protects(state, day) != Truth.NO))
                    .sorted(Comparator.comparing(Alliance::id))
                    .toList();
            if (alliances.isEmpty())
                lines.add(new Assessment.Unmodelled(state, "no alliance beside those modelled is on record here"));
            alliances.forEach(alliance -> lines.add(new Assessment.Unmodelled(state, text(alliance, state, days))));
        });
        return lines;
    }

    /** The states that an event names, with the days of the events that name each. */
    private Map<String, Set<LocalDate>> concerned() {
        Map<String, LocalDate> days = facts.stream()
                .filter(Happened.class::isInstance)
                .map(Happened.class::cast)
                .collect(Collectors.toMap(Happened::event, Happened::date));
        Map<String, Set<LocalDate>> concerned = new TreeMap<>();
        for (Stated fact : facts) {
            String event = event(fact);
            if (event == null || !days.containsKey(event)) continue;
            states(fact)
                    .filter(Objects::nonNull)
                    .filter(Iso::isState)
                    .forEach(state -> concerned
                            .computeIfAbsent(state, any -> new TreeSet<>())
                            .add(days.get(event)));
        }
        return concerned;
    }

    private static String event(Stated fact) {
        if (fact instanceof Event event) return event.event();
        if (fact instanceof CitizensOf citizens) return citizens.event();
        if (fact instanceof ForeignUser user) return user.event();
        if (fact instanceof Suspect suspect) return suspect.event();
        return fact instanceof DirectedAgainst against ? against.event() : null;
    }

    private static Stream<String> states(Stated fact) {
        if (fact instanceof CitizensOf citizens) return Stream.of(citizens.state());
        if (fact instanceof ForeignUser user) return Stream.of(user.state());
        if (fact instanceof Suspect suspect) return Stream.of(suspect.state());
        if (fact instanceof DirectedAgainst against) return Stream.of(against.state());
        return fact instanceof Event event
                ? Stream.of(event.target(), event.territory(), event.attacker(), event.origin())
                : Stream.empty();
    }

    /** An alliance that a clause models is judged by it. */
    private boolean isModelled(Alliance alliance) {
        return alliance.provision() != null
                && registry.find(Provision.class, alliance.provision()).isPresent();
    }

    private String text(Alliance alliance, String state, Set<LocalDate> days) {
        boolean certain = days.stream().anyMatch(day -> alliance.protects(state, day) == Truth.YES);
        String place = alliance.provenance().evidence().stream()
                .map(registry.claims()::get)
                .map(Claim::work)
                .filter(Objects::nonNull)
                .map(registry.works()::get)
                .map(Work::cited)
                .findFirst()
                .orElse("");
        return (place.startsWith(alliance.title()) ? place : alliance.title() + " (" + place + ")")
                + (certain ? "" : ", a date of which is in doubt");
    }
}
