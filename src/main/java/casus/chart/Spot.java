package casus.chart;

/**
 * Where a label stands.
 *
 * @param box what it covers
 * @param anchor on which side of the box its lines begin: {@code start}, {@code middle} or {@code end}
 * @param lead what a leader points to; null for a label on its state
 */
record Spot(Box box, String anchor, Point lead) {
    /** Where its lines are anchored. */
    double x() {
        return switch (anchor) {
            case "start" -> box.left();
            case "end" -> box.right();
            default -> box.centre().x();
        };
    }

    /** Where a leader leaves the label. */
    Point joint() {
        return switch (anchor) {
            case "start" -> new Point(box.left() - 4, box.centre().y());
            case "end" -> new Point(box.right() + 4, box.centre().y());
            default -> new Point(box.centre().x(), lead.y() < box.top() ? box.top() - 2 : box.bottom() + 2);
        };
    }
}
