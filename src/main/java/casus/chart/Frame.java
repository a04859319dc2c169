package casus.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A part of the world on a rectangle of a drawing.
 *
 * @param scale units of the drawing for a radius of the sphere
 * @param left where on the plane its left edge lies
 * @param top where its upper edge lies
 */
record Frame(Conic conic, double scale, double left, double top, double width, double height) {
    /** What is left free at each side. */
    private static final double MARGIN = 0.06;

    /** Degrees of longitude and latitude shown at least, so that a small state has neighbours. */
    private static final double LEAST = 9;

    /** The frame of a size that holds the mainlands of states; one twice as wide as all others is cut by it. */
    static Frame around(Atlas atlas, Collection<String> states, double width, double height) {
        List<Box> boxes = new ArrayList<>(states.stream()
                .map(atlas::mainland)
                .filter(Objects::nonNull)
                .map(area -> Box.around(atlas.line(area.coast())))
                .toList());
        if (boxes.isEmpty()) throw new IllegalArgumentException("no state of the atlas in " + states);
        Box widest = boxes.stream().max(Comparator.comparingDouble(Box::width)).get();
        List<Box> others = new ArrayList<>(boxes);
        others.remove(widest);
        Box hull = others.isEmpty() ? widest : hull(others);
        hull = !others.isEmpty() && widest.width() > 2 * Math.max(hull.width(), LEAST) ? hull : hull(boxes);
        hull = hull.and(Box.at(hull.centre(), LEAST, LEAST));
        Conic conic = Conic.of(hull.centre().x(), hull.top(), hull.bottom());
        Box plane = projected(atlas, states, conic, hull);
        double scale = (1 - 2 * MARGIN) * Math.min(width / plane.width(), height / plane.height());
        Point centre = plane.centre();
        return new Frame(conic, scale, centre.x() - width / 2 / scale, centre.y() - height / 2 / scale, width, height);
    }

    /** Boxes of degrees as one, across the antimeridian where that is the shorter way. */
    private static Box hull(List<Box> boxes) {
        Box best = null;
        for (Box start : boxes) {
            Box hull = start;
            for (Box box : boxes) {
                double east = box.left() - 360 * Math.floor((box.left() - start.left()) / 360);
                hull = hull.and(new Box(east, box.top(), east + box.width(), box.bottom()));
            }
            if (best == null || hull.width() < best.width()) best = hull;
        }
        return best;
    }

    /** What of the mainlands lies in a box of degrees, on the plane; and the box itself where little of them does. */
    private static Box projected(Atlas atlas, Collection<String> states, Conic conic, Box hull) {
        Box least = Box.at(hull.centre(), LEAST, LEAST);
        List<Point> points = new ArrayList<>();
        for (Point corner : least.corners()) points.add(conic.project(corner.x(), corner.y()));
        for (String state : states) {
            Atlas.Area mainland = atlas.mainland(state);
            if (mainland == null) continue;
            for (Point point : atlas.line(mainland.coast())) {
                double longitude = Conic.near(point.x(), conic.meridian());
                if (hull.wider(0.01).holds(new Point(longitude, point.y())))
                    points.add(conic.project(longitude, point.y()));
            }
        }
        return Box.around(points);
    }

    /** The same part of the plane, nearer: of another size, with a box of this drawing filling so much of it. */
    Frame closer(Box box, double share, double insetWidth, double insetHeight) {
        double nearer = scale * share * Math.min(insetWidth / box.width(), insetHeight / box.height());
        Point centre =
                new Point(left + box.centre().x() / scale, top + box.centre().y() / scale);
        return new Frame(
                conic,
                nearer,
                centre.x() - insetWidth / 2 / nearer,
                centre.y() - insetHeight / 2 / nearer,
                insetWidth,
                insetHeight);
    }

    /** A place of the world in units of the drawing. */
    Point point(double longitude, double latitude) {
        Point plane = conic.project(longitude, latitude);
        return new Point((plane.x() - left) * scale, (plane.y() - top) * scale);
    }

    /** A part of another frame of the same projection, in units of this. */
    Box from(Frame other, Box box) {
        return new Box(
                (other.left + box.left() / other.scale - left) * scale,
                (other.top + box.top() / other.scale - top) * scale,
                (other.left + box.right() / other.scale - left) * scale,
                (other.top + box.bottom() / other.scale - top) * scale);
    }

    Box box() {
        return new Box(0, 0, width, height);
    }
}
