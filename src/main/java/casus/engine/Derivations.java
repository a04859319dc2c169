package casus.engine;

import casus.assessment.ReadingResult;
import casus.assessment.Step;
import casus.assessment.Support;
import casus.model.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

        Step step(LocalDate day) {
            return new Step(rule.id(), rule.title(), readings, told(day), told.cites(), grade.id());
        }

        private List<String> told(LocalDate day) {
            if (!told.lacks()) return told.facts();
            return told.facts().stream()
                    .map(fact -> Step.isAbsence(fact) ? fact + " on " + day : fact)
                    .toList();
        }
    }

    /** What firings of several readings have to have in common to be one step. */
    private record StepKey(String conclusion, String rule, Grade grade, List<String> facts, List<String> cites) {}

    private final Map<StepKey, Way> known = new HashMap<>();
    private final Map<String, List<Way>> ways = new HashMap<>();
    private final LocalDate day;

    /** Of opinions; what they found none of, they found none of on this day. */
    Derivations(List<ReadingResult> opinions, LocalDate day) {
        this.day = day;
        opinions.forEach(this::read);
    }

    NavigableMap<String, List<Step>> all() {
        NavigableMap<String, List<Step>> steps = new TreeMap<>();
        ways.forEach((id, found) -> {
            if (found.size() > 1) found.sort(Way.ORDER);
            steps.put(id, found.stream().map(way -> way.step(day)).toList());
        });
        return steps;
    }

    private void read(ReadingResult opinion) {
        opinion.conclusions().forEach((conclusion, supports) -> {
            String id = opinion.id(conclusion);
            List<Way> found = ways.computeIfAbsent(id, any -> new ArrayList<>());
            supports.forEach(support -> add(id, found, opinion, support));
        });
    }

    private void add(String id, List<Way> found, ReadingResult opinion, Support support) {
        Grade footing = opinion.footing(support).grade();
        Grade grade = footing == null ? Grade.SEEN : footing;
        Support.Told told = support.told();
        StepKey key = new StepKey(id, support.rule().id(), grade, told.facts(), told.cites());
        Way like = known.get(key);
        if (like == null) {
            like = new Way(support.rule(), told, grade, new ArrayList<>(1));
            known.put(key, like);
            found.add(like);
        }
        if (!like.readings().contains(opinion.reading())) like.readings().add(opinion.reading());
    }
}
