package casus.engine;

import casus.assessment.Opinion;
import casus.assessment.Step;
import casus.assessment.Support;
import casus.facts.Conclusion;
import casus.model.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
                .thenComparing(way -> String.join(" ", way.readings()));

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

    Derivations(List<Opinion> opinions) {
        opinions.forEach(opinion -> new Reader(opinion).read());
    }

    NavigableMap<String, List<Step>> all() {
        NavigableMap<String, List<Step>> steps = new TreeMap<>();
        ways.forEach((id, found) ->
                steps.put(id, found.stream().sorted(Way.ORDER).map(Way::step).toList()));
        return steps;
    }

    /** Reads the steps of one opinion. */
    private final class Reader {
        private final Opinion opinion;
        private final IdentityHashMap<Conclusion, Grade> grades = new IdentityHashMap<>();

        Reader(Opinion opinion) {
            this.opinion = opinion;
        }

        void read() {
            opinion.conclusions().forEach((conclusion, supports) -> {
                List<Way> found = ways.computeIfAbsent(opinion.id(conclusion), id -> new ArrayList<>());
                supports.forEach(support -> add(found, support));
            });
        }

        private void add(List<Way> found, Support support) {
            Grade grade = grade(support);
            Way way = new Way(support.rule(), support.told(), grade == null ? Grade.SEEN : grade, new ArrayList<>(1));
            Way like = found.stream().filter(way::isLike).findFirst().orElse(null);
            if (like == null) found.add(way);
            List<String> readings = (like == null ? way : like).readings();
            if (!readings.contains(opinion.reading())) readings.add(opinion.reading());
        }

        /** The weakest evidence of a step, down to the leaves; of several ways to a conclusion the best counts. */
        private Grade grade(Support support) {
            Grade weakest = support.told().weakest();
            for (Object fact : support.facts())
                if (fact instanceof Conclusion conclusion) weakest = Citing.weaker(weakest, grade(conclusion));
            return weakest;
        }

        private Grade grade(Conclusion conclusion) {
            if (grades.containsKey(conclusion)) return grades.get(conclusion);
            grades.put(conclusion, null); // a cycle, if rules ever had one, ends here
            Grade best = null;
            for (Support support : opinion.conclusions().getOrDefault(conclusion, List.of())) {
                Grade grade = grade(support);
                if (grade != null) best = best == null ? grade : best.better(grade);
            }
            grades.put(conclusion, best);
            return best;
        }
    }
}
