package casus.engine;

import casus.assessment.Assessment;
import casus.data.Iso;
import casus.data.Registry;
import casus.model.Alliance;
import casus.model.Claim;
import casus.model.Provision;
import casus.model.Truth;
import casus.model.Work;
import casus.scenario.Scenario;
import casus.scenario.StatedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which alliances of the states concerned are not modelled: what an assessment says nothing of (contract, 13.7). */
final class Scope {
    private final Registry registry;
    private final Scenario scenario;

    Scope(Registry registry, Scenario scenario) {
        this.registry = registry;
        this.scenario = scenario;
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

    /** The states that an event names, with the days of law of the events that name each. */
    private Map<String, Set<LocalDate>> concerned() {
        Map<String, Set<LocalDate>> concerned = new TreeMap<>();
        for (StatedAct event : scenario.acts()) {
            LocalDate day = scenario.days().get(event.stated());
            if (!event.says().isEvent() || day == null) continue;
            event.says().roles().keySet().stream()
                    .filter(Iso::isState)
                    .forEach(state -> concerned
                            .computeIfAbsent(state, any -> new TreeSet<>())
                            .add(day));
        }
        return concerned;
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
                + (alliance.isOnlySigned() ? " (signed, not known whether in force)" : "")
                + (certain ? "" : ", a date of which is in doubt");
    }
}
