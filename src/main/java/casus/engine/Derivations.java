package casus.engine;

import casus.assessment.Opinion;
import casus.assessment.Step;
import casus.assessment.Support;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Stated;
import casus.model.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every conclusion's steps, alike steps of several readings in one, down to records, scenario values and absences. */
final class Derivations {
    private record Key(String conclusion, String rule, List<String> facts, List<String> cites, Grade grade) {}

    private final Map<Key, List<String>> readings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Derivations(List<Opinion> opinions, Map<String, Ground> grounds) {
        opinions.forEach(opinion -> new Reader(opinion, grounds.get(opinion.reading())).read());
    }

    NavigableMap<String, List<Step>> all() {
        NavigableMap<String, List<Step>> steps = new TreeMap<>();
        readings.forEach((key, where) -> steps.computeIfAbsent(key.conclusion(), id -> new ArrayList<>())
                .add(new Step(
                        key.rule(),
                        titles.get(key.rule()),
                        where,
                        key.facts(),
                        key.cites(),
                        key.grade().id())));
        steps.values()
                .forEach(list -> list.sort(Comparator.comparing(Step::rule)
                        .thenComparing(step -> String.join(" ", step.facts()))
                        .thenComparing(step -> String.join(" ", step.readings()))));
        return steps;
    }

    /** Reads the steps of one opinion. */
    private final class Reader {
        private final Opinion opinion;
        private final Ground ground;
        private final Map<Conclusion, Grade> grades = new HashMap<>();

        Reader(Opinion opinion, Ground ground) {
            this.opinion = opinion;
            this.ground = ground;
        }

        void read() {
            opinion.conclusions().forEach((conclusion, supports) -> {
                String id = opinion.id(conclusion);
                supports.forEach(support -> read(id, support));
            });
        }

        private void read(String conclusion, Support support) {
            Support.Rule rule = support.rule();
            titles.put(rule.id(), rule.title());
            Grade grade = grade(support);
            Key key =
                    new Key(conclusion, rule.id(), facts(support), cites(support), grade == null ? Grade.SEEN : grade);
            List<String> where = readings.computeIfAbsent(key, any -> new ArrayList<>(1));
            if (!where.contains(opinion.reading())) where.add(opinion.reading());
        }

        private List<String> facts(Support support) {
            List<String> facts = new ArrayList<>();
            for (Object fact : support.facts()) {
                if (fact instanceof Conclusion conclusion) add(facts, opinion.id(conclusion));
                else if (fact instanceof Stated stated) add(facts, "scenario:" + stated.path());
                else ground.leaf((Given) fact).facts().forEach(text -> add(facts, text));
            }
            support.absences()
                    .forEach(absence ->
                            add(facts, absence + " on " + ground.law().day()));
            return facts;
        }

        /** A step names each fact once; it has few. */
        private static void add(List<String> facts, String fact) {
            if (!facts.contains(fact)) facts.add(fact);
        }

        private List<String> cites(Support support) {
            List<String> ofRule = ground.citing().rule(support.rule()).claims();
            Set<String> more = new TreeSet<>();
            for (Object fact : support.facts())
                if (fact instanceof Given given) more.addAll(ground.leaf(given).cites());
            if (more.isEmpty()) return ofRule;
            more.addAll(ofRule);
            return List.copyOf(more);
        }

        /** The weakest evidence of a step, down to the leaves; of several ways to a conclusion the best counts. */
        private Grade grade(Support support) {
            Grade weakest = ground.citing().rule(support.rule()).weakest();
            for (Object fact : support.facts()) weakest = Citing.weaker(weakest, grade(fact));
            return weakest;
        }

        private Grade grade(Object fact) {
            if (fact instanceof Given given) return ground.leaf(given).weakest();
            if (!(fact instanceof Conclusion conclusion)) return null;
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
