package casus.worlds;

import casus.assessment.Finding;
import casus.assessment.Numbers;
import casus.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What forces come to over all worlds in which they are called on: the smallest ranges that cover it. */
final class Strengths {
    private static final String MERGED = "";

    /** What became of the pledge of one state. */
    private record Key(String force, String state) {}

    private final Map<String, Map<String, Numbers>> numbers = new HashMap<>();
    private final Map<Key, Set<String>> statuses = new HashMap<>();
    private final Map<Key, Finding.Counts> counts = new HashMap<>();

    /** Notes a force of a world, in each reading that lists it and over all of them. */
    void note(Finding.Force force, List<String> readings) {
        Map<String, Numbers> all = numbers.computeIfAbsent(force.id(), any -> new TreeMap<>());
        all.merge(MERGED, force.numbers(), Numbers::cover);
        for (String reading : readings)
            if (!force.absentIn().contains(reading))
                all.merge(reading, force.byReading().getOrDefault(reading, force.numbers()), Numbers::cover);
        for (Finding.Contribution one : force.contributions()) {
            Key key = new Key(force.id(), one.state());
            statuses.computeIfAbsent(key, any -> new HashSet<>()).add(one.status());
            if (one.counts() != null) counts.merge(key, one.counts(), Finding.Counts::cover);
        }
    }

    /** The force over all of them. */
    Finding over(Finding.Force force) {
        Map<String, Numbers> byReading = new TreeMap<>(numbers.get(force.id()));
        Numbers all = byReading.remove(MERGED);
        boolean alike = byReading.values().stream().allMatch(all::equals);
        return new Finding.Force(
                force.id(),
                force.force(),
                all,
                alike ? Map.of() : byReading,
                force.absentIn(),
                force.contests(),
                force.contributions().stream().map(one -> over(force.id(), one)).toList());
    }

    private Finding.Contribution over(String force, Finding.Contribution one) {
        Key key = new Key(force, one.state());
        if (statuses.get(key).size() == 1) return one;
        return new Finding.Contribution(
                one.state(),
                one.personnel(),
                one.units(),
                counts.get(key),
                Status.OPEN.word(),
                Map.of(),
                one.duty(),
                one.reason());
    }
}
