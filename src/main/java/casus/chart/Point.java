package casus.chart;

/**
 * A place: longitude and latitude in degrees, or units of a drawing from its upper left corner.
 *
 * @param x to the east, or to the right
 * @param y to the north, or downwards
 */
record Point(double x, double y) {
    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The square of how far it is from the line between two others. */
    double squared(Point from, Point to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
        double aside = from.x + along * dx - x;
        double apart = from.y + along * dy - y;
        return aside * aside + apart * apart;
    }

    /** So far from here towards another. */
    Point towards(Point other, double units) {
        double distance = distance(other);
        return distance == 0
                ? this
                : new Point(x + (other.x - x) * units / distance, y + (other.y - y) * units / distance);
    }
}
