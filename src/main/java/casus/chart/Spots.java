package casus.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds places for labels, one after the other: none covers another, nor what must be seen. */
final class Spots {
    private static final int DIRECTIONS = 16;
    private static final double GAP = 3;

    /** The longest leader. */
    private static final double REACH = 230;

    private final Box frame;
    private final Collection<Shape> marked;
    private final List<Box> taken = new ArrayList<>();
    private final List<Spot> leaders = new ArrayList<>();
    private final InnerPoints points;

    /**
     * @param marked states that a label of another had better not cover
     */
    Spots(InnerPoints points, Collection<Shape> marked) {
        this.points = points;
        this.frame = points.frame();
        this.marked = marked;
    }

    /** Keeps a place free. */
    void take(Box box) {
        taken.add(box.wider(GAP));
    }

    /** Keeps free where a line runs. */
    void take(Shape line) {
        Box box = line.box();
        for (double x = box.left(); x < box.right() + 6; x += 6)
            for (double y = box.top(); y < box.bottom() + 6; y += 6)
                if (line.clearance(new Point(x, y)) < 6) taken.add(Box.at(new Point(x, y), 6, 6));
    }

    /** A place on the state itself, of whose label so much of its width has to stand on it; null where there is none. */
    Spot on(Shape shape, double width, double height, double inside) {
        for (Point point : candidates(shape)) {
            Box box = Box.at(point, width, height);
            if (frame.holds(box) && isFree(box) && shape.holds(Box.at(point, inside, height)))
                return taken(new Spot(box, "middle", null));
        }
        return null;
    }

    /** A place near the state, or partly on it, without a leader; null where there is none. */
    Spot over(Shape shape, double width, double height, double reach) {
        List<Point> candidates = candidates(shape);
        if (candidates.isEmpty()) return null;
        Point anchor = candidates.get(0);
        for (double distance = 0; distance <= reach; distance += 6) {
            for (int direction = 0; direction < (distance == 0 ? 1 : DIRECTIONS); direction++) {
                Box box = Box.at(around(anchor, distance, direction), width, height);
                if (frame.holds(box) && isFree(box)) return taken(new Spot(box, "middle", null));
            }
        }
        return null;
    }

    /** A place close by a sign, to its right if that is free; null where there is none. */
    Spot near(Point sign, double width, double height) {
        for (int direction : new int[] {0, 8, 15, 1, 9, 7, 12, 4}) {
            double away = 12 + (direction % 8 == 4 ? height : width) / 2;
            Box box = Box.at(around(sign, away, direction), width, height);
            if (frame.holds(box) && isFree(box)) return taken(new Spot(box, "middle", null));
        }
        return null;
    }

    /** A place beside the state, to which a leader goes; null where there is none. */
    Spot beside(Shape shape, double width, double height) {
        List<Point> candidates = candidates(shape);
        if (candidates.isEmpty()) return null;
        Point anchor = candidates.get(0);
        Spot best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double distance = 24; distance <= REACH; distance += 8) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Spot spot = spot(anchor, around(anchor, distance, direction), width, height);
                if (distance >= least || !frame.holds(spot.box()) || !isFree(spot.box())) continue;
                double cost = distance + 12 * covered(spot.box()) + 400 * crossed(spot);
                if (cost >= least) continue;
                least = cost;
                best = spot;
            }
        }
        if (best != null) leaders.add(best);
        return best == null ? null : taken(best);
    }

    private static Point around(Point centre, double distance, int direction) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        return new Point(centre.x() + distance * Math.cos(angle), centre.y() + distance * Math.sin(angle));
    }

    private static Spot spot(Point anchor, Point at, double width, double height) {
        double aside = (at.x() - anchor.x()) / anchor.distance(at);
        if (aside > 0.3)
            return new Spot(new Box(at.x(), at.y() - height / 2, at.x() + width, at.y() + height / 2), "start", anchor);
        if (aside < -0.3)
            return new Spot(new Box(at.x() - width, at.y() - height / 2, at.x(), at.y() + height / 2), "end", anchor);
        return new Spot(Box.at(at, width, height), "middle", anchor);
    }

    private Spot taken(Spot spot) {
        take(spot.box());
        return spot;
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box::meets)
                && leaders.stream().noneMatch(leader -> box.meets(leader.joint(), leader.lead()));
    }

    /** How much of a box stands on marked states, of ten parts of it. */
    private int covered(Box box) {
        int covered = 0;
        for (int i = 0; i < 5; i++) {
            double x = box.left() + i * box.width() / 4;
            Point top = new Point(x, box.top());
            Point bottom = new Point(x, box.bottom());
            for (Shape shape : marked) covered += (shape.holds(top) ? 1 : 0) + (shape.holds(bottom) ? 1 : 0);
        }
        return covered;
    }

    /** How many labels and leaders its own leader would cross. */
    private int crossed(Spot spot) {
        Point from = spot.joint();
        Point to = spot.lead();
        long boxes = taken.stream().filter(box -> box.meets(from, to)).count();
        long lines = leaders.stream()
                .filter(other -> crosses(from, to, other.joint(), other.lead()))
                .count();
        return (int) (boxes + lines);
    }

    private static boolean crosses(Point a, Point b, Point c, Point d) {
        return turn(a, b, c) != turn(a, b, d) && turn(c, d, a) != turn(c, d, b);
    }

    private static boolean turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) > (b.y() - a.y()) * (c.x() - a.x());
    }

    /** Points on the state that are seen and free, those farthest from its borders first. */
    private List<Point> candidates(Shape shape) {
        return points.of(shape).stream()
                .filter(point -> taken.stream().noneMatch(box -> box.holds(point)))
                .toList();
    }
}
