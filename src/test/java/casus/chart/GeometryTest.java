package casus.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way from degrees to lines on a drawing. */
class GeometryTest {
    /** The numerical example for the sphere in Snyder, Map Projections: A Working Manual, 1987, page 295. */
    @Test
    void projectionGivesSnydersNumbers() {
        Conic conic = Conic.of(-96, 30, 48); // parallels at 33 and 45 degrees
        assertThat(conic.n()).isCloseTo(0.6304777, within(1e-7));
        assertThat(conic.f()).isCloseTo(1.9550002, within(1e-7));
        Point point = conic.project(-75, 35);
        assertThat(point.x()).isCloseTo(0.2966785, within(1e-7));
        double origin = conic.project(-96, 23).y();
        assertThat(origin - point.y()).isCloseTo(0.2462112, within(1e-7));
    }

    @Test
    void aConeInTheSouthOpensToTheNorth() {
        Conic conic = Conic.of(20, -40, -10);
        assertThat(conic.n()).isNegative();
        assertThat(conic.project(25, -20).x())
                .isGreaterThan(conic.project(15, -20).x());
        assertThat(conic.project(20, -10).y()).isLessThan(conic.project(20, -40).y());
    }

    @Test
    void statesOnBothSidesOfTheEquatorAreDrawnToo() {
        Frame frame = Frame.around(Atlas.world(), List.of("COD"), 1000, 690);
        assertThat(frame.box().holds(frame.point(15.3, -4.3))).isTrue();
    }

    @Test
    void aStateTwiceAsWideAsTheRestIsCutByTheFrame() {
        List<String> others = List.of("TJK", "KAZ", "KGZ", "UZB", "ARM", "BLR", "AFG");
        Frame frame = Frame.around(Atlas.world(), others, 1000, 690);
        List<String> all = List.of("RUS", "TJK", "KAZ", "KGZ", "UZB", "ARM", "BLR", "AFG");
        Frame with = Frame.around(Atlas.world(), all, 1000, 690);
        assertThat(with.conic()).isEqualTo(frame.conic());
        assertThat(with.box().holds(with.point(27.5, 53.9)))
                .describedAs("Minsk")
                .isTrue();
        assertThat(with.box().holds(with.point(131.9, 43.1)))
                .describedAs("Vladivostok")
                .isFalse();
    }

    @Test
    void theWindowGoesAcrossTheAntimeridianWhereThatIsShorter() {
        Frame frame = Frame.around(Atlas.world(), List.of("NZL", "WSM"), 1000, 690);
        assertThat(frame.box().holds(frame.point(174.8, -41.3))).isTrue();
        assertThat(frame.box().holds(frame.point(188.2, -13.8))).isTrue();
    }

    @Test
    void simplifiedLineKeepsItsEndsAndItsCorners() {
        List<Point> line =
                List.of(new Point(0, 0), new Point(5, 0.4), new Point(10, 0), new Point(10, 5), new Point(10, 10));
        assertThat(Simplified.of(line, 0.45)).containsExactly(line.get(0), line.get(2), line.get(4));
        assertThat(Simplified.of(line, 0.3)).contains(line.get(1));
    }

    @Test
    void anIslandOfOneArcStaysAnIsland() {
        List<Point> island =
                List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1), new Point(0, 1), new Point(0, 0));
        assertThat(Simplified.of(island, 25)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        Box box = new Box(0, 0, 10, 10);
        List<Point> cut = Cut.to(box, List.of(new Point(5, 5), new Point(20, 5), new Point(20, 8), new Point(5, 8)));
        assertThat(cut).containsExactlyInAnyOrder(new Point(5, 5), new Point(10, 5), new Point(10, 8), new Point(5, 8));
        assertThat(Cut.to(box, List.of(new Point(20, 20), new Point(30, 20), new Point(30, 30))))
                .isEmpty();
    }

    @Test
    void neighboursMeetHoweverFarTheyAreSimplified() {
        Frame frame = Frame.around(Atlas.world(), List.of("TJK", "AFG", "KAZ"), 1000, 690);
        Map<String, Shape> shapes = Outlines.in(frame, Atlas.world(), Set.of());
        Set<Point> afghan = Set.copyOf(
                shapes.get("AFG").lines().stream().flatMap(List::stream).toList());
        assertThat(shapes.get("TJK").lines().stream().flatMap(List::stream).filter(afghan::contains))
                .hasSizeGreaterThan(20);
    }

    @Test
    void pathGoesInStepsOfATenth() {
        Shape shape = Shape.of(List.of(List.of(new Point(1, 1), new Point(2.04, 1), new Point(2, 0.26))));
        assertThat(shape.path()).isEqualTo("M1 1l1 0 0-0.7z");
    }
}
