package casus.chart;

import casus.page.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A map from the sea up: states, an inset where the victim is small, bases, and labels where there is room. */
final class MapDrawing {
    /** A victim narrower than this part of the frame has an inset. */
    private static final double NARROW = 0.15;

    private static final double INSET_WIDTH = 262;
    private static final double INSET_HEIGHT = 216;
    private static final double INSET_MARGIN = 12;

    /** How much of the inset the victim fills. */
    private static final double FILLED = 0.62;

    /** From this width on a state has larger letters. */
    private static final double LARGE = 260;

    /** Names of more characters are left to the words. */
    private static final int LONG = 28;

    /** So many leaders can be told apart. */
    private static final int LEADERS = 8;

    private final Scene scene;
    private final List<BaseMark> bases;

    MapDrawing(Scene scene, List<BaseMark> bases) {
        this.scene = scene;
        this.bases = bases;
    }

    void on(Element svg) {
        scene.drawOn(svg);
        Spots wide = scene.spots();
        scene.arrows().forEach(wide::take);
        Scene near = inset();
        Box place = near == null ? null : corner(near);
        if (place != null) wide.take(place.wider(4));
        Box covered = near == null
                ? null
                : scene.frame().from(near.frame(), near.frame().box());
        Element labels = new Element("g").with("class", "w");
        bases(scene, wide, covered, svg, labels);
        labels(scene, wide, labels);
        svg.add(labels).add(codes());
        if (near != null) {
            svg.add(Look.PLACE
                    .of("rect")
                    .with("class", "w ibox")
                    .with("x", covered.left())
                    .with("y", covered.top())
                    .with("width", covered.width())
                    .with("height", covered.height()));
            svg.add(inset(near, place));
        }
        svg.add(Look.FRAME
                .of("rect")
                .with("x", 0.5)
                .with("y", 0.5)
                .with("width", scene.frame().width() - 1)
                .with("height", scene.frame().height() - 1));
    }

    /** The victim from nearer; null where it is large enough. */
    private Scene inset() {
        StateMark victim = scene.first(Role.VICTIM);
        if (victim == null) return null;
        Box box = scene.shape(victim).within(scene.frame().box());
        if (box.width() >= NARROW * scene.frame().width()) return null;
        return scene.at(scene.frame().closer(box, FILLED, INSET_WIDTH, INSET_HEIGHT));
    }

    /** The corner in which the inset hides least. */
    private Box corner(Scene near) {
        Frame frame = scene.frame();
        Box covered = frame.from(near.frame(), near.frame().box());
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double x : new double[] {INSET_MARGIN, frame.width() - INSET_WIDTH - INSET_MARGIN}) {
            for (double y : new double[] {frame.height() - INSET_HEIGHT - INSET_MARGIN, INSET_MARGIN}) {
                Box corner = new Box(x, y, x + INSET_WIDTH, y + INSET_HEIGHT);
                double hidden = hidden(corner) + (corner.meets(covered) ? 1000 : 0);
                if (hidden < least) {
                    least = hidden;
                    best = corner;
                }
            }
        }
        return best;
    }

    private double hidden(Box corner) {
        double hidden = bases.stream()
                        .filter(base -> corner.holds(scene.frame().point(base.longitude(), base.latitude())))
                        .count()
                * 10.0;
        for (StateMark state : scene.shown()) {
            double weight = state.role() == Role.VICTIM || state.role().isSource() ? 4 : 1;
            Box box = scene.shape(state).within(scene.frame().box());
            if (state.role() == Role.NEIGHBOUR || !box.meets(corner)) continue;
            if (corner.holds(box)) hidden += 30 * weight;
            for (double x = corner.left(); x < corner.right(); x += 24)
                for (double y = corner.top(); y < corner.bottom(); y += 24)
                    if (scene.shape(state).holds(new Point(x, y))) hidden += weight;
        }
        return hidden;
    }

    private Element inset(Scene near, Box place) {
        Element inset = new Element("svg")
                .with("class", "w inset")
                .with("x", place.left())
                .with("y", place.top())
                .with("width", INSET_WIDTH)
                .with("height", INSET_HEIGHT)
                .with("viewBox", "0 0 " + (int) INSET_WIDTH + " " + (int) INSET_HEIGHT);
        near.drawOn(inset);
        Spots spots = near.spots();
        near.arrows().forEach(spots::take);
        bases(near, spots, null, inset, inset);
        for (StateMark state : ordered(near)) {
            boolean victim = state.role() == Role.VICTIM;
            Lettering letters = victim ? Lettering.ON_INK : Lettering.ROLE;
            double width = letters.width(label(state));
            Spot spot = spots.on(near.shape(state), width, letters.height(), width);
            if (spot != null) write(inset, spot, letters, label(state), null);
        }
        return inset.add(Look.INSET
                .of("rect")
                .with("x", 0.75)
                .with("y", 0.75)
                .with("width", INSET_WIDTH - 1.5)
                .with("height", INSET_HEIGHT - 1.5));
    }

    /** Bases with their numbers; of those in the part that an inset shows the numbers stand there. */
    private void bases(Scene scene, Spots spots, Box covered, Element drawn, Element numbers) {
        List<Point> places = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            BaseMark base = bases.get(i);
            Point place = scene.frame().point(base.longitude(), base.latitude());
            if (!scene.frame().box().wider(-8).holds(place)) continue;
            boolean elsewhere = covered != null && covered.holds(place);
            if (elsewhere && places.stream().anyMatch(other -> other.distance(place) < 14)) continue;
            places.add(place);
            drawn.add(triangle(base.status(), place, base.label()));
            spots.take(Box.at(place, 16, 16));
            if (elsewhere) continue;
            String number = String.valueOf(i + 1);
            double width = Lettering.NUMBER.width(number);
            Spot spot = spots.near(place, width, Lettering.NUMBER.height());
            if (spot != null) write(numbers, spot, Lettering.NUMBER, number, null);
        }
    }

    static Element triangle(BaseMark.Status status, Point place, String label) {
        Element triangle = (status == BaseMark.Status.OPEN ? Look.BASE : Look.TALKS)
                .of("path")
                .with(
                        "d",
                        Shape.of(List.of(List.of(
                                        new Point(place.x(), place.y() - 7),
                                        new Point(place.x() + 7, place.y() + 7),
                                        new Point(place.x() - 7, place.y() + 7))))
                                .path());
        return label.isEmpty() ? triangle : triangle.add(new Element("title").text(label));
    }

    /** Those with a role first, neighbours last, and within them the small ones, which have the least room. */
    private static List<StateMark> ordered(Scene scene) {
        List<StateMark> order = new ArrayList<>(scene.shown());
        order.sort(Comparator.comparing(StateMark::role));
        return order;
    }

    private void labels(Scene scene, Spots spots, Element drawn) {
        List<StateMark> others = new ArrayList<>();
        for (StateMark state : ordered(scene)) {
            Shape shape = scene.shape(state);
            Lettering letters = letters(state, shape);
            String role = role(state);
            Spot spot = spots.on(
                    shape, width(letters, label(state), role), height(letters, role), letters.width(label(state)));
            if (spot != null) write(drawn, spot, letters, label(state), role);
            else if (state.role() != Role.NEIGHBOUR) others.add(state);
        }
        boolean crowded = others.size() > LEADERS;
        for (StateMark state : others) {
            if (crowded && state.role() == Role.BEARER) code(scene.shape(state), state.a3(), spots, drawn);
            else beside(scene.shape(state), state, spots, drawn);
        }
    }

    private static void beside(Shape shape, StateMark state, Spots spots, Element drawn) {
        Lettering letters = state.role() == Role.VICTIM ? Lettering.VICTIM : Lettering.STATE;
        String role = role(state);
        double width = width(letters, label(state), role);
        Spot spot = spots.beside(shape, width, height(letters, role));
        if (spot == null) spot = spots.over(shape, width, height(letters, role), 40);
        if (spot != null) write(drawn, spot, letters, label(state), role);
    }

    /** Where so many names would stand that their leaders could not be followed, the code as near as there is room. */
    private static void code(Shape shape, String a3, Spots spots, Element drawn) {
        Lettering letters = Lettering.ROLE;
        Spot spot = spots.over(shape, letters.width(a3), letters.height(), 18);
        if (spot != null) write(drawn, spot, letters, a3, null);
    }

    private Lettering letters(StateMark state, Shape shape) {
        if (state.role() == Role.VICTIM) return Lettering.ON_INK;
        if (state.role() == Role.NEIGHBOUR) return Lettering.NEIGHBOUR;
        return shape.within(scene.frame().box()).width() > LARGE ? Lettering.LARGE : Lettering.STATE;
    }

    /** Its name, or its code where the name is too long to stand on a map. */
    private static String label(StateMark state) {
        return state.label().length() > LONG ? state.a3() : state.label();
    }

    private static String role(StateMark state) {
        return state.role().word().isEmpty() ? null : state.role().word();
    }

    private static double width(Lettering letters, String label, String role) {
        return Math.max(letters.width(label), role == null ? 0 : Lettering.ROLE.width(role));
    }

    private static double height(Lettering letters, String role) {
        return letters.height() + (role == null ? 0 : Lettering.ROLE.height());
    }

    private static void write(Element drawn, Spot spot, Lettering letters, String label, String role) {
        if (spot.lead() != null) {
            Point joint = spot.joint();
            drawn.add(Look.LEADER
                    .of("path")
                    .with(
                            "d",
                            Shape.of(List.of(List.of(joint, spot.lead(), joint)))
                                    .path()));
        }
        double first = spot.box().top() + letters.height() / 2;
        letters.of(label, spot.x(), first, spot.anchor()).forEach(drawn::add);
        if (role == null) return;
        Lettering small = letters.light() ? Lettering.ROLE_ON_INK : Lettering.ROLE;
        small.of(role, spot.x(), spot.box().top() + letters.height() + Lettering.ROLE.height() / 2, spot.anchor())
                .forEach(drawn::add);
    }

    /** For a narrow screen: codes only, large. */
    private Element codes() {
        Element codes = new Element("g").with("class", "nar");
        Spots spots = scene.spots();
        for (StateMark state : ordered(scene)) {
            if (state.role() == Role.NEIGHBOUR) continue;
            boolean victim = state.role() == Role.VICTIM;
            double width = Lettering.CODE.width(state.a3());
            double height = Lettering.CODE.height();
            Spot spot = spots.on(scene.shape(state), width, height, width);
            boolean inside = spot != null;
            if (!inside) spot = spots.over(scene.shape(state), width, height, 90);
            if (spot == null) continue;
            write(codes, spot, victim && inside ? Lettering.CODE_ON_INK : Lettering.CODE, state.a3(), null);
        }
        return codes;
    }
}
