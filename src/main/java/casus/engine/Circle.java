package casus.engine;

import casus.assessment.Support;
import casus.facts.Conclusion;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Looks for conclusions that rest on themselves. Rules of one phase could make some; those of the present ones do not. */
final class Circle {
    private final Map<Conclusion, List<Support>> conclusions;

    /** False while its supports are being followed, true when they have been. */
    private final IdentityHashMap<Conclusion, Boolean> done = new IdentityHashMap<>();

    private Circle(Map<Conclusion, List<Support>> conclusions) {
        this.conclusions = conclusions;
    }

    static boolean isIn(Map<Conclusion, List<Support>> conclusions) {
        Circle circle = new Circle(conclusions);
        return conclusions.keySet().stream().anyMatch(circle::closesAt);
    }

    private boolean closesAt(Conclusion conclusion) {
        Boolean before = done.putIfAbsent(conclusion, false);
        if (before != null) return !before;
        for (Support support : conclusions.getOrDefault(conclusion, List.of())) {
            for (Object fact : support.facts()) {
                if (fact instanceof Conclusion below && closesAt(below)) return true;
            }
        }
        done.put(conclusion, true);
        return false;
    }
}
