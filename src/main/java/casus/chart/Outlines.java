package casus.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states of the atlas as lines within a frame: simplified arc by arc, so that neighbours still meet, and cut off around it. */
final class Outlines {
    /** What may be left out of a line, in units of the drawing. */
    private static final double FINE = 0.45;

    /** The same where nobody sees it. */
    private static final double COARSE = 25;

    /** Islands that cover less, in square units, are left out. */
    private static final double SMALLEST = 1.2;

    /** How far beyond the frame lines are drawn, so that their ends are not seen. */
    private static final double BEYOND = 30;

    private final Atlas atlas;
    private final Frame frame;
    private final Box seen;
    private final Map<Turn, List<Point>> simplified = new HashMap<>();

    /** An arc, so many times round the world. */
    private record Turn(int arc, long turns) {}

    private Outlines(Atlas atlas, Frame frame) {
        this.atlas = atlas;
        this.frame = frame;
        seen = frame.box().wider(BEYOND);
    }

    /** By code all states of which something is seen; of those that are marked their mainland however small. */
    static Map<String, Shape> in(Frame frame, Atlas atlas, Set<String> marked) {
        Outlines outlines = new Outlines(atlas, frame);
        Map<String, Shape> shapes = new LinkedHashMap<>();
        atlas.states().forEach((a3, areas) -> {
            List<List<Point>> lines = new ArrayList<>();
            for (int i = 0; i < areas.size(); i++) {
                boolean isMainland = i == 0;
                lines.addAll(outlines.lines(areas.get(i), isMainland && marked.contains(a3)));
            }
            if (!lines.isEmpty()) shapes.put(a3, Shape.of(lines));
        });
        return shapes;
    }

    private List<List<Point>> lines(Atlas.Area area, boolean kept) {
        List<List<Point>> lines = new ArrayList<>();
        for (Atlas.Ring ring : area.rings()) {
            if (isRoundThePole(ring)) continue;
            List<Point> line = line(ring);
            if (!Box.around(line).meets(frame.box())) continue;
            if (!kept && Math.abs(size(line)) < SMALLEST) continue;
            List<Point> cut = Cut.to(seen, line);
            if (cut.size() > 2) lines.add(cut);
        }
        return lines;
    }

    /** The land round the pole that the cone opens to would be drawn round all the rest. */
    private boolean isRoundThePole(Atlas.Ring ring) {
        Box box = Box.around(atlas.line(ring));
        return frame.conic().n() > 0 ? box.top() < -85 : box.bottom() > 85;
    }

    /** Round a line longitudes go on from each other, whatever they pass; it begins less than half way round from the middle. */
    private List<Point> line(Atlas.Ring ring) {
        double middle = Box.around(atlas.line(ring)).centre().x();
        double last = Conic.near(middle, frame.conic().meridian())
                - middle
                + start(ring).x();
        List<Point> line = new ArrayList<>();
        for (int number : ring.arcs()) {
            boolean back = number < 0;
            int arc = back ? ~number : number;
            List<Point> points = atlas.arc(arc);
            double entry = points.get(back ? points.size() - 1 : 0).x();
            long turns = Math.round((Conic.near(entry, last) - entry) / 360);
            List<Point> drawn = simplified.computeIfAbsent(new Turn(arc, turns), this::simplify);
            for (int i = 0; i < drawn.size() - 1; i++) line.add(drawn.get(back ? drawn.size() - 1 - i : i));
            last = points.get(back ? 0 : points.size() - 1).x() + 360 * turns;
        }
        return line;
    }

    private Point start(Atlas.Ring ring) {
        int first = ring.arcs().get(0);
        List<Point> points = atlas.arc(first < 0 ? ~first : first);
        return points.get(first < 0 ? points.size() - 1 : 0);
    }

    private List<Point> simplify(Turn turn) {
        List<Point> projected = atlas.arc(turn.arc()).stream()
                .map(point -> frame.point(point.x() + 360 * turn.turns(), point.y()))
                .toList();
        double tolerance = Box.around(projected).meets(seen) ? FINE : COARSE;
        return Simplified.of(projected, tolerance);
    }

    private static double size(List<Point> line) {
        double twice = 0;
        for (int i = 0, j = line.size() - 1; i < line.size(); j = i++)
            twice += line.get(j).x() * line.get(i).y()
                    - line.get(i).x() * line.get(j).y();
        return twice / 2;
    }
}
