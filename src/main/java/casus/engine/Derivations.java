package casus.engine;

import casus.assessment.Opinion;
import casus.assessment.Step;
import casus.assessment.Support;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Sentences;
import casus.facts.Stated;
import casus.model.Entry;
import casus.model.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Every conclusion's steps, alike steps of several readings in one, down to records, scenario values and absences. */
final class Derivations {
    private record Key(String conclusion, String rule, List<String> facts, List<String> cites, String grade) {}

    private final Registry registry;
    private final LocalDate day;
    private final Map<Key, List<String>> readings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Derivations(List<Opinion> opinions, Registry registry, LocalDate day) {
        this.registry = registry;
        this.day = day;
        opinions.forEach(opinion -> new Reader(opinion).read());
    }

    NavigableMap<String, List<Step>> all() {
        NavigableMap<String, List<Step>> steps = new TreeMap<>();
        readings.forEach((key, where) -> steps.computeIfAbsent(key.conclusion(), id -> new ArrayList<>())
                .add(new Step(key.rule(), titles.get(key.rule()), where, key.facts(), key.cites(), key.grade())));
        steps.values()
                .forEach(list -> list.sort(Comparator.comparing(Step::rule)
                        .thenComparing(step -> String.join(" ", step.facts()))
                        .thenComparing(step -> String.join(" ", step.readings()))));
        return steps;
    }

    /** Reads the steps of one opinion. */
    private final class Reader {
        private final Opinion opinion;
        private final Map<Object, Grade> grades = new HashMap<>();

        Reader(Opinion opinion) {
            this.opinion = opinion;
        }

        void read() {
            opinion.conclusions()
                    .forEach((conclusion, supports) -> supports.forEach(support -> {
                        titles.put(support.rule().id(), support.rule().title());
                        Grade grade = grade(support);
                        Key key = new Key(
                                conclusion.id(),
                                support.rule().id(),
                                facts(support),
                                cites(support),
                                grade == null ? Grade.SEEN.id() : grade.id());
                        List<String> where = readings.computeIfAbsent(key, any -> new ArrayList<>());
                        if (!where.contains(opinion.reading())) where.add(opinion.reading());
                    }));
        }

        private List<String> facts(Support support) {
            Set<String> facts = new LinkedHashSet<>();
            for (Object fact : support.facts()) {
                if (fact instanceof Conclusion conclusion) facts.add(conclusion.id());
                else if (fact instanceof Stated stated) facts.add("scenario:" + stated.path());
                else if (fact instanceof Given given && !given.records().isEmpty()) facts.addAll(given.records());
                else facts.add(Sentences.absent(fact) + " on " + day);
            }
            support.absences().forEach(absence -> facts.add(absence + " on " + day));
            return List.copyOf(facts);
        }

        private List<String> cites(Support support) {
            Set<String> cites =
                    new LinkedHashSet<>(registry.cited(support.rule().evidence(), opinion.reading()));
            for (Object fact : support.facts()) if (fact instanceof Given given) cites.addAll(cites(given));
            return cites.stream().sorted().toList();
        }

        private List<String> cites(Given given) {
            List<String> cites = new ArrayList<>();
            for (String record : given.records()) {
                Entry entry = registry.entries().get(record);
                if (entry != null)
                    cites.addAll(registry.cited(entry.provenance().evidence(), opinion.reading()));
            }
            return cites;
        }

        /** The weakest evidence of a step, down to the leaves; of several ways to a conclusion the best counts. */
        private Grade grade(Support support) {
            Grade weakest = weakest(null, registry.cited(support.rule().evidence(), opinion.reading()));
            for (Object fact : support.facts()) {
                Grade grade = grade(fact);
                if (grade != null) weakest = weakest == null ? grade : weakest.weaker(grade);
            }
            return weakest;
        }

        private Grade grade(Object fact) {
            if (fact instanceof Given given) return weakest(null, cites(given));
            if (!(fact instanceof Conclusion)) return null;
            if (grades.containsKey(fact)) return grades.get(fact);
            grades.put(fact, null); // a cycle, if rules ever had one, ends here
            Grade best = null;
            for (Support support : opinion.conclusions().getOrDefault(fact, List.of())) {
                Grade grade = grade(support);
                if (grade != null) best = best == null ? grade : best.better(grade);
            }
            grades.put(fact, best);
            return best;
        }

        private Grade weakest(Grade soFar, List<String> cites) {
            Grade weakest = soFar;
            for (String claim : cites) {
                Grade grade = registry.claims().get(claim).grade();
                weakest = weakest == null ? grade : weakest.weaker(grade);
            }
            return weakest;
        }
    }
}
