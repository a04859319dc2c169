package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Role;
import casus.chart.BaseMark;
import casus.chart.Region;
import casus.chart.StateMark;
import casus.chart.WorldMap;
import casus.page.Block;
import casus.page.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The map of an event: where each state stands under one clause, and the bases that the assessment names. */
final class CrisisMap {
    private static final int MOST = 5;

    private final Material material;
    private final Answered answered;

    CrisisMap(Material material) {
        this.material = material;
        this.answered = material.answered();
    }

    /** The map, or null where there is nothing to draw. */
    Block.Figure of(String event) {
        List<Region> regions = new ArrayList<>();
        Set<Map<String, Mark>> seen = new LinkedHashSet<>();
        List<BaseMark> bases = bases();
        clauses(event).forEach((provision, marks) -> {
            if (regions.size() < MOST && seen.add(marks)) regions.add(region(event, provision, marks, bases));
        });
        if (regions.isEmpty() || !WorldMap.shows(regions.get(0))) return null;
        return WorldMap.of("map-" + (answered.events().indexOf(event) + 1), regions);
    }

    /** Each clause that promises help, that of the answer first; where none does, the others. */
    private Map<String, Map<String, Mark>> clauses(String event) {
        Map<String, Map<String, Mark>> help = new LinkedHashMap<>();
        Map<String, Map<String, Mark>> others = new LinkedHashMap<>();
        String first = material.brief().provision();
        for (DutyLine line : material.lines().get(event)) {
            if (line.isBesides()) continue;
            for (Duty duty : line.duties()) {
                Map<String, Map<String, Mark>> clauses = line.isHelp() ? help : others;
                if (duty.provision().equals(first) && !clauses.containsKey(first)) {
                    Map<String, Map<String, Mark>> rest = new LinkedHashMap<>(clauses);
                    clauses.clear();
                    clauses.put(first, new LinkedHashMap<>());
                    clauses.putAll(rest);
                }
                clauses.computeIfAbsent(duty.provision(), any -> new LinkedHashMap<>())
                        .put(duty.bearer(), DutyMark.mark(duty));
            }
        }
        return help.isEmpty() ? others : help;
    }

    private Region region(String event, String provision, Map<String, Mark> marks, List<BaseMark> bases) {
        Map<String, StateMark> states = new LinkedHashMap<>();
        for (Role role : answered.event(event).states()) {
            casus.chart.Role drawn = role(role.role());
            if (drawn != null) states.put(role.state(), StateMark.of(role.state(), name(role.state()), drawn));
        }
        Map<String, Mark> all = new LinkedHashMap<>(marks);
        clauses(event).values().forEach(others -> others.keySet().forEach(state -> all.putIfAbsent(state, Mark.NONE)));
        all.forEach((state, mark) ->
                states.putIfAbsent(state, new StateMark(state, name(state), casus.chart.Role.BEARER, mark)));
        String title = material.clause(provision).replaceFirst("^The (?=\\p{Lu})", "") + material.letter(event);
        return new Region(title, List.copyOf(states.values()), bases);
    }

    private static casus.chart.Role role(String role) {
        return switch (role) {
            case "victim" -> casus.chart.Role.VICTIM;
            case "attacker" -> casus.chart.Role.ATTACKER;
            case "origin" -> casus.chart.Role.ORIGIN;
            default -> null;
        };
    }

    private String name(String state) {
        return English.capital(material.telling().state(state).replaceFirst("^the ", ""));
    }

    /** Each base once; not one that has ended, nor one of which only the country is known. */
    private List<BaseMark> bases() {
        Map<String, BaseMark> bases = new LinkedHashMap<>();
        for (JsonNode base : material.json().path("bases")) {
            String status = base.path("status").asString();
            JsonNode place = base.path("place");
            boolean talks = status.startsWith("talks");
            if (status.equals("ended")
                    || !place.has("lat")
                    || place.path("precision").asString("").equals("country")) continue;
            String label = answered.name(base.path("mechanism").asString()).inFull()
                    + (talks || status.equals("open") ? "" : ", " + status.replace('-', ' '));
            bases.putIfAbsent(
                    label,
                    new BaseMark(
                            label,
                            place.path("lat").asDouble(),
                            place.path("lon").asDouble(),
                            talks ? BaseMark.Status.TALKS : BaseMark.Status.OPEN));
        }
        return List.copyOf(bases.values());
    }
}
