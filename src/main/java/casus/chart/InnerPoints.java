package casus.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Points on states that are seen in a frame, those farthest from the borders first; found once for each state. */
final class InnerPoints {
    /** Points tried in a row, and in a column, of a state. */
    private static final int GRID = 24;

    private final Box frame;
    private final IdentityHashMap<Shape, List<Point>> known = new IdentityHashMap<>();

    private record Inner(Point point, double clearance) {}

    /** Of states in this frame, without its edge. */
    InnerPoints(Box frame) {
        this.frame = frame.wider(-6);
    }

    Box frame() {
        return frame;
    }

    synchronized List<Point> of(Shape shape) {
        return known.computeIfAbsent(shape, this::all);
    }

    private List<Point> all(Shape shape) {
        List<Inner> inner = new ArrayList<>();
        Box box = shape.within(frame);
        for (int i = 0; i < GRID; i++) {
            for (int j = 0; j < GRID; j++) {
                Point point = new Point(
                        box.left() + (i + 0.5) / GRID * box.width(), box.top() + (j + 0.5) / GRID * box.height());
                if (!shape.holds(point)) continue;
                double edge = Math.min(
                        Math.min(point.x() - frame.left(), frame.right() - point.x()),
                        Math.min(point.y() - frame.top(), frame.bottom() - point.y()));
                inner.add(new Inner(point, Math.min(edge, shape.clearance(point))));
            }
        }
        inner.sort(Comparator.comparingDouble(Inner::clearance).reversed());
        return inner.stream().map(Inner::point).toList();
    }
}
