package casus.chart;

import java.util.Comparator;
import java.util.List;

/**
 * A state as it is drawn: lines in units of the drawing, each closed; what lies in an even number of them is no part of it.
 *
 * @param box around all of them
 */
record Shape(List<List<Point>> lines, Box box) {
    Shape {
        lines = List.copyOf(lines);
    }

    static Shape of(List<List<Point>> lines) {
        return new Shape(lines, lines.stream().map(Box::around).reduce(Box.NONE, Box::and));
    }

    /** The largest of its lines alone, without islands. */
    Shape mainland() {
        return of(List.of(lines.stream()
                .max(Comparator.comparingDouble(
                        line -> Box.around(line).width() * Box.around(line).height()))
                .get()));
    }

    /** What of it lies in a frame. */
    Box within(Box frame) {
        return new Box(
                Math.max(frame.left(), Math.min(frame.right(), box.left())),
                Math.max(frame.top(), Math.min(frame.bottom(), box.top())),
                Math.max(frame.left(), Math.min(frame.right(), box.right())),
                Math.max(frame.top(), Math.min(frame.bottom(), box.bottom())));
    }

    boolean holds(Point point) {
        if (!box.holds(point)) return false;
        double x = point.x();
        double y = point.y();
        boolean inside = false;
        for (List<Point> line : lines) {
            Point before = line.get(line.size() - 1);
            for (Point corner : line) {
                if (corner.y() > y != before.y() > y
                        && x < (before.x() - corner.x()) * (y - corner.y()) / (before.y() - corner.y()) + corner.x())
                    inside = !inside;
                before = corner;
            }
        }
        return inside;
    }

    /** Whether a box of text stands on it. */
    boolean holds(Box text) {
        double middle = text.centre().x();
        return holds(text.centre())
                && text.corners().stream().allMatch(this::holds)
                && holds(new Point(middle, text.top()))
                && holds(new Point(middle, text.bottom()));
    }

    /** How far a point is from its nearest border. */
    double clearance(Point point) {
        double least = Double.POSITIVE_INFINITY;
        for (List<Point> line : lines) {
            Point before = line.get(line.size() - 1);
            for (Point corner : line) {
                least = Math.min(least, point.squared(before, corner));
                before = corner;
            }
        }
        return Math.sqrt(least);
    }

    /** Its corner next to a point. */
    Point nearest(Point point) {
        return lines.stream()
                .flatMap(List::stream)
                .min(Comparator.comparingDouble(point::distance))
                .get();
    }

    /** As the data of a path, to a tenth of a unit. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (List<Point> line : lines) path(line, path);
        return path.toString();
    }

    private static void path(List<Point> line, StringBuilder path) {
        long x = tenths(line.get(0).x());
        long y = tenths(line.get(0).y());
        path.append('M').append(number(x)).append(' ').append(number(y)).append('l');
        boolean first = true;
        for (Point point : line.subList(1, line.size())) {
            long dx = tenths(point.x()) - x;
            long dy = tenths(point.y()) - y;
            if (dx == 0 && dy == 0) continue;
            if (!first && dx >= 0) path.append(' ');
            path.append(number(dx)).append(dy < 0 ? "" : " ").append(number(dy));
            x += dx;
            y += dy;
            first = false;
        }
        if (first) path.append("0 0");
        path.append('z');
    }

    private static long tenths(double units) {
        return Math.round(units * 10);
    }

    private static String number(long tenths) {
        if (tenths % 10 == 0) return Long.toString(tenths / 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
