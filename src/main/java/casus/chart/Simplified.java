package casus.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A line with fewer points, none of those left out farther from it than a tolerance (Douglas and Peucker 1973). */
final class Simplified {
    private final List<Point> line;
    private final double tolerance;
    private final BitSet kept = new BitSet();

    private Simplified(List<Point> line, double tolerance) {
        this.line = line;
        this.tolerance = tolerance;
    }

    /** The line; its two ends stay. One that ends where it begins keeps two more points, or it would be none. */
    static List<Point> of(List<Point> line, double tolerance) {
        Simplified simplified = new Simplified(line, tolerance);
        int last = line.size() - 1;
        simplified.kept.set(0);
        simplified.kept.set(last);
        if (last > 2 && line.get(0).distance(line.get(last)) < tolerance) {
            int third = last / 3;
            simplified.kept.set(third);
            simplified.kept.set(last - third);
            simplified.between(0, third);
            simplified.between(third, last - third);
            simplified.between(last - third, last);
        } else simplified.between(0, last);
        List<Point> points = new ArrayList<>();
        for (int i = simplified.kept.nextSetBit(0); i >= 0; i = simplified.kept.nextSetBit(i + 1))
            points.add(line.get(i));
        return points;
    }

    private void between(int from, int to) {
        int farthest = -1;
        double most = tolerance * tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = line.get(i).squared(line.get(from), line.get(to));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest < 0) return;
        kept.set(farthest);
        between(from, farthest);
        between(farthest, to);
    }
}
