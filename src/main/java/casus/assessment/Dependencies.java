package casus.assessment;

import casus.model.Grade;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What conclusions rest on: their steps, alike steps of several readings in one, down to records, scenario values and
 * absences. The steps of a conclusion are worked out when they are asked for.
 */
public final class Dependencies {
    /** A firing with the readings that have one like it. */
    private record Way(Support.Rule rule, Support.Told told, Grade grade, List<String> readings) {
        private static final Comparator<Way> ORDER = Comparator.comparing(
                        (Way way) -> way.rule().id())
                .thenComparing(way -> way.told().text())
                .thenComparing(way -> String.join(" ", way.readings()))
                .thenComparing(Way::grade);

        Step step(LocalDate day) {
            return new Step(rule.id(), rule.title(), List.copyOf(readings), told(day), told.cites(), grade.id());
        }

        private List<String> told(LocalDate day) {
            if (!told.lacks()) return told.facts();
            return told.facts().stream()
                    .map(fact -> Step.isAbsence(fact) ? fact + " on " + day : fact)
                    .toList();
        }
    }

    /** What firings of several readings have to have in common to be one step. */
    private record StepKey(String rule, Grade grade, List<String> facts, List<String> cites) {}

    private final List<ReadingResult> results;
    private final LocalDate day;
    private final Map<String, List<Step>> known = new HashMap<>();
    private NavigableSet<String> ids;

    /**
     * What the conclusions of these readings rest on.
     *
     * @param day on which they found none of what there is none of
     */
    public Dependencies(List<ReadingResult> results, LocalDate day) {
        this.results = results;
        this.day = day;
    }

    /** The ids of all conclusions, intermediate ones included. */
    public NavigableSet<String> ids() {
        if (ids == null) {
            ids = new TreeSet<>();
            results.forEach(result -> ids.addAll(result.ids()));
        }
        return ids;
    }

    /** Whether there is a conclusion with that id. */
    public boolean has(String id) {
        return ids().contains(id);
    }

    /** The steps by which a conclusion was derived; none if there is no such conclusion. */
    public List<Step> steps(String id) {
        if (!has(id)) return List.of();
        return known.computeIfAbsent(id, any -> {
            List<Way> ways = ways(id);
            return ways.stream().map(way -> way.step(day)).toList();
        });
    }

    /** The steps of every conclusion, by id. */
    public NavigableMap<String, List<Step>> all() {
        NavigableMap<String, List<Step>> all = new TreeMap<>();
        ids().forEach(id -> all.put(id, steps(id)));
        return all;
    }

    /** Every conclusion that these rest on, all the way down, with its steps; themselves and those next to them first. */
    public Map<String, List<Step>> below(Collection<String> conclusions) {
        Map<String, List<Step>> below = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(conclusions);
        while (!next.isEmpty()) {
            String id = next.poll();
            if (below.containsKey(id) || !has(id)) continue;
            below.put(id, steps(id));
            steps(id).forEach(step -> next.addAll(step.facts()));
        }
        return below;
    }

    /** The same, all worked out, without what each reading concludes, which is far more. */
    public Dependencies alone() {
        Dependencies alone = new Dependencies(List.of(), day);
        alone.ids = ids();
        alone.known.putAll(all());
        return alone;
    }

    /** The same, and of what it does not have what another has. */
    public Dependencies with(Dependencies other) {
        Dependencies both = new Dependencies(results, day);
        both.ids = new TreeSet<>(ids());
        both.known.putAll(known);
        for (String id : other.ids()) if (both.ids.add(id)) both.known.put(id, other.steps(id));
        return both;
    }

    private List<Way> ways(String id) {
        Map<StepKey, Way> found = new LinkedHashMap<>();
        for (ReadingResult result : results) {
            result.withId(id)
                    .forEach(conclusion -> result.supports(conclusion).forEach(support -> add(found, result, support)));
        }
        List<Way> ways = new ArrayList<>(found.values());
        if (ways.size() > 1) ways.sort(Way.ORDER);
        return ways;
    }

    private static void add(Map<StepKey, Way> found, ReadingResult result, Support support) {
        Grade weakest = result.grounding(support).grade();
        Grade grade = weakest == null ? Grade.SEEN : weakest;
        Support.Told told = support.told();
        List<String> readings = found.computeIfAbsent(
                        new StepKey(support.rule().id(), grade, told.facts(), told.cites()),
                        any -> new Way(support.rule(), told, grade, new ArrayList<>(1)))
                .readings();
        if (!readings.contains(result.reading())) readings.add(result.reading());
    }
}
