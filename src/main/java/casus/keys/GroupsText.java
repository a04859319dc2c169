package casus.keys;

import casus.assessment.Finding;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The smallest groups that set each thing free. */
final class GroupsText {
    private final Keys keys;
    private final Telling telling;
    private final List<Thing> things;

    GroupsText(Keys keys, Telling telling, List<Thing> things) {
        this.keys = keys;
        this.telling = telling;
        this.things = things;
    }

    /** A line for each thing; bearers who wait for the same are told together. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Thing thing : things) {
            List<String> parts = new ArrayList<>();
            long bearers = thing.duties().stream()
                    .filter(duty -> keys.of(duty.id()).anyMatch(hold -> hold.stands() != Hold.Stands.CLOSED))
                    .count();
            alike(thing).entrySet().stream()
                    .sorted((one, other) ->
                            other.getValue().size() - one.getValue().size())
                    .forEach(entry -> parts.add(part(entry, thing, parts.isEmpty(), bearers)));
            if (!parts.isEmpty())
                lines.add(Words.capital(thing.name()) + ": " + String.join("; ", parts) + "." + doubt(thing));
        }
        return lines;
    }

    private String part(Map.Entry<Map<String, String>, List<String>> entry, Thing thing, boolean first, long bearers) {
        boolean most = first && (entry.getValue().size() > 1 || bearers == 1);
        String text = told(entry.getKey(), thing)
                .replace(Telling.SELF, entry.getValue().size() > 1 ? "each state itself" : "itself");
        return (most ? "" : "for " + telling.names(entry.getValue()) + " ") + text;
    }

    /** By what is waited for in each reading, the bearers; one that waits for the same wherever it waits goes with the others. */
    private Map<Map<String, String>, List<String>> alike(Thing thing) {
        Map<String, Map<String, String>> byBearer = new TreeMap<>();
        for (Finding.Duty duty : thing.duties()) {
            for (String reading : thing.readings())
                keys.of(duty.id(), reading)
                        .filter(hold -> hold.stands() == Hold.Stands.AWAITED)
                        .ifPresent(hold -> byBearer.computeIfAbsent(duty.bearer(), any -> new TreeMap<>())
                                .put(reading, told(hold, duty)));
        }
        Map<Map<String, String>, List<String>> alike = new LinkedHashMap<>();
        byBearer.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .forEach(entry -> {
                    Map<String, String> same = alike.keySet().stream()
                            .filter(other -> other.entrySet()
                                    .containsAll(entry.getValue().entrySet()))
                            .findFirst()
                            .orElse(entry.getValue());
                    alike.computeIfAbsent(same, any -> new ArrayList<>()).add(entry.getKey());
                });
        return alike;
    }

    private String told(Hold hold, Finding.Duty duty) {
        return String.join(
                "; or ",
                hold.groups().stream()
                        .map(group -> telling.group(group, duty.bearer()))
                        .toList());
    }

    private String told(Map<String, String> byReading, Thing thing) {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        byReading.forEach((reading, text) ->
                readings.computeIfAbsent(text, any -> new ArrayList<>()).add(reading));
        List<String> parts = new ArrayList<>();
        readings.forEach((text, said) -> parts.add(text + telling.said(said, thing.readings())));
        return String.join("; ", parts);
    }

    /** Whom no act sets free for certain, and who says so. */
    private String doubt(Thing thing) {
        Map<Set<String>, List<String>> doubtful = new LinkedHashMap<>();
        for (String reading : thing.readings()) {
            Set<String> bearers = thing.bearers(keys, reading, hold -> hold.stands() == Hold.Stands.DOUBTFUL);
            if (!bearers.isEmpty())
                doubtful.computeIfAbsent(bearers, any -> new ArrayList<>()).add(reading);
        }
        StringBuilder text = new StringBuilder();
        doubtful.forEach((bearers, readings) -> text.append(" Whatever is done, it stays unclear whether ")
                .append(telling.names(bearers))
                .append(bearers.size() > 1 ? " owe" : " owes")
                .append(" a part")
                .append(telling.said(readings, thing.readings()))
                .append('.'));
        return text.toString();
    }
}
