package casus.proof;

import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.facts.Conclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The steps of one reading in an order in which none rests on a conclusion that only a later one makes. */
final class WellFounded {
    /** One firing, with what it concludes. */
    record Step(Conclusion conclusion, Support support) {
        private boolean stands(Set<Object> known) {
            return support.facts().stream().allMatch(fact -> !(fact instanceof Conclusion) || known.contains(fact));
        }
    }

    private WellFounded() {}

    /**
     * Every step of a reading.
     *
     * @throws IllegalStateException if one rests on itself
     */
    static List<Step> steps(ReadingResult result) {
        List<Step> waiting = new ArrayList<>();
        result.conclusions()
                .forEach((conclusion, supports) ->
                        supports.forEach(support -> waiting.add(new Step(conclusion, support))));
        List<Step> ordered = new ArrayList<>(waiting.size());
        Set<Object> known = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<Step> next =
                    waiting.stream().filter(step -> step.stands(known)).toList();
            if (next.isEmpty())
                throw new IllegalStateException("steps of " + result.reading() + " go round in a circle");
            ordered.addAll(next);
            next.forEach(step -> known.add(step.conclusion()));
            waiting.removeIf(new HashSet<>(next)::contains);
        }
        return ordered;
    }
}
