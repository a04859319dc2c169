package casus.engine;

import casus.assessment.ReadingResult;
import casus.assessment.Step;
import casus.assessment.Support;
import casus.model.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Every conclusion's steps, alike steps of several readings in one, down to records, scenario values and absences. */
final class Derivations {
    /** A firing with the readings that have one like it. */
    private record Way(Support.Rule rule, Support.Told told, Grade grade, List<String> readings) {
        private static final Comparator<Way> ORDER = Comparator.comparing(
                        (Way way) -> way.rule().id())
                .thenComparing(way -> way.told().text())
                .thenComparing(way -> String.join(" ", way.readings()))
                .thenComparing(Way::grade);

        boolean isLike(Way other) {
            return rule.id().equals(other.rule.id())
                    && grade == other.grade
                    && told.facts().equals(other.told.facts())
                    && told.cites().equals(other.told.cites());
        }

        Step step() {
            return new Step(rule.id(), rule.title(), readings, told.facts(), told.cites(), grade.id());
        }
    }

    private final NavigableMap<String, List<Way>> ways = new TreeMap<>();

    Derivations(List<ReadingResult> opinions) {
        opinions.forEach(this::read);
    }

    NavigableMap<String, List<Step>> all() {
        NavigableMap<String, List<Step>> steps = new TreeMap<>();
        ways.forEach((id, found) -> {
            if (found.size() > 1) found.sort(Way.ORDER);
            steps.put(id, found.stream().map(Way::step).toList());
        });
        return steps;
    }

    private void read(ReadingResult opinion) {
        opinion.conclusions().forEach((conclusion, supports) -> {
            List<Way> found = ways.computeIfAbsent(opinion.id(conclusion), id -> new ArrayList<>());
            supports.forEach(support -> add(found, opinion, support));
        });
    }

    private static void add(List<Way> found, ReadingResult opinion, Support support) {
        Grade grade = opinion.footing(support).grade();
        Way way = new Way(support.rule(), support.told(), grade == null ? Grade.SEEN : grade, new ArrayList<>(1));
        Way like = found.stream().filter(way::isLike).findFirst().orElse(null);
        if (like == null) found.add(way);
        List<String> readings = (like == null ? way : like).readings();
        if (!readings.contains(opinion.reading())) readings.add(opinion.reading());
    }
}
