package casus.chart;

import java.util.List;

/** A rectangle with sides along the axes, from its left upper corner (or western and southern edge) to the opposite one. */
record Box(double left, double top, double right, double bottom) {
    static final Box NONE = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** The least that holds all points. */
    static Box around(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = left;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = right;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right, bottom);
    }

    /** A box of that size around its centre. */
    static Box at(Point centre, double width, double height) {
        return new Box(
                centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Point centre() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Box wider(double units) {
        return new Box(left - units, top - units, right + units, bottom + units);
    }

    boolean holds(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    boolean holds(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    boolean meets(Box other) {
        return other.left < right && other.right > left && other.top < bottom && other.bottom > top;
    }

    /** Whether a line between two points comes into it. */
    boolean meets(Point from, Point to) {
        int steps = 1 + (int) (from.distance(to) / 3);
        for (int i = 0; i <= steps; i++) {
            double part = (double) i / steps;
            if (holds(new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()))))
                return true;
        }
        return false;
    }

    List<Point> corners() {
        return List.of(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
    }
}
