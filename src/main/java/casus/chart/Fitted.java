package casus.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which states a map is fitted to: those of the crisis, without a few that are far from the victim. */
final class Fitted {
    /** Degrees of a great circle from which on a state is far from the victim. */
    private static final double FAR = 50;

    /** Far states are left out as long as they are no more than one in so many. */
    private static final int FEW = 4;

    private Fitted() {}

    /** The states to show, by code; those left out may be seen or not. */
    static List<String> of(Map<String, StateMark> states) {
        Map<String, StateMark> all = new TreeMap<>(states);
        all.values()
                .removeIf(
                        state -> state.role() == Role.NEIGHBOUR || Atlas.world().mainland(state.a3()) == null);
        StateMark victim = all.values().stream()
                .filter(state -> state.role() == Role.VICTIM)
                .findFirst()
                .orElse(null);
        if (victim == null) return List.copyOf(all.keySet());
        List<String> far = all.keySet().stream()
                .filter(a3 -> apart(middle(a3), middle(victim.a3())) > FAR)
                .toList();
        if (far.size() * FEW <= all.size()) far.forEach(all::remove);
        return List.copyOf(all.keySet());
    }

    private static Point middle(String a3) {
        Atlas atlas = Atlas.world();
        return Box.around(atlas.line(atlas.mainland(a3).coast())).centre();
    }

    /** Degrees of the great circle between two places. */
    private static double apart(Point one, Point other) {
        double a = Math.toRadians(one.y());
        double b = Math.toRadians(other.y());
        double cosine =
                Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(one.x() - other.x()));
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
}
