package casus.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A closed line without what lies outside a box (Sutherland and Hodgman 1974). */
final class Cut {
    private Cut() {}

    static List<Point> to(Box box, List<Point> line) {
        if (box.holds(Box.around(line))) return line;
        List<Point> left = along(line, point -> point.x() >= box.left(), true, box.left());
        List<Point> right = along(left, point -> point.x() <= box.right(), true, box.right());
        List<Point> top = along(right, point -> point.y() >= box.top(), false, box.top());
        return along(top, point -> point.y() <= box.bottom(), false, box.bottom());
    }

    private static List<Point> along(List<Point> line, Predicate<Point> inside, boolean upright, double edge) {
        List<Point> cut = new ArrayList<>();
        for (int i = 0, j = line.size() - 1; i < line.size(); j = i++) {
            Point from = line.get(j);
            Point to = line.get(i);
            if (inside.test(from) != inside.test(to)) cut.add(crossing(from, to, upright, edge));
            if (inside.test(to)) cut.add(to);
        }
        return cut;
    }

    private static Point crossing(Point from, Point to, boolean upright, double edge) {
        if (upright) return new Point(edge, from.y() + (edge - from.x()) * (to.y() - from.y()) / (to.x() - from.x()));
        return new Point(from.x() + (edge - from.y()) * (to.x() - from.x()) / (to.y() - from.y()), edge);
    }
}
