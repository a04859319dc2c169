package casus.chart;

import casus.page.Element;
import casus.page.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Land and states in one frame: of the map, or of its inset. */
final class Scene {
    private final String drawing;
    private final List<Region> regions;
    private final Frame frame;
    private final Ground ground;

    Scene(String drawing, List<Region> regions, Frame frame) {
        this.drawing = drawing;
        this.regions = regions;
        this.frame = frame;
        ground = Ground.in(frame, states(regions).keySet());
    }

    /** The same in another frame. */
    Scene at(Frame other) {
        return new Scene(drawing, regions, other);
    }

    Frame frame() {
        return frame;
    }

    /** Each state once, with the first role that is told of it. */
    static Map<String, StateMark> states(List<Region> regions) {
        Map<String, StateMark> states = new LinkedHashMap<>();
        for (Region region : regions) region.states().forEach(state -> states.putIfAbsent(state.a3(), state));
        return states;
    }

    /** Those that the map shows, the smallest first. */
    List<StateMark> shown() {
        return states(regions).values().stream()
                .filter(state -> ground.shapes().containsKey(state.a3()))
                .sorted(Comparator.comparingDouble(state -> {
                    Box box = shape(state).within(frame.box());
                    return box.width() * box.height();
                }))
                .toList();
    }

    Shape shape(StateMark state) {
        return ground.shapes().get(state.a3());
    }

    /** The shapes of those that have a status or a role. */
    List<Shape> marked() {
        return shown().stream()
                .filter(state -> state.role() != Role.NEIGHBOUR)
                .map(this::shape)
                .toList();
    }

    /** Where labels may stand; nothing is taken yet. */
    Spots spots() {
        return new Spots(ground.points(), marked());
    }

    /** The shape of the first that has a role; null where the map shows none. */
    StateMark first(Role... roles) {
        List<Role> wanted = List.of(roles);
        return shown().stream()
                .filter(state -> wanted.contains(state.role()))
                .findFirst()
                .orElse(null);
    }

    /** Sea, land, states and arrows. */
    void drawOn(Element drawn) {
        drawn.add(Look.SEA.of("rect").with("width", frame.width()).with("height", frame.height()));
        drawn.add(Look.LAND.of("path").with("fill-rule", "evenodd").with("d", land()));
        List<StateMark> order = new ArrayList<>(shown());
        order.sort(Comparator.comparing(StateMark::role).reversed()); // the victim above all
        for (StateMark state : order) if (state.role() != Role.NEIGHBOUR) drawn.add(path(state));
        arrows().forEach(arrow -> drawn.add(Look.ARROW.of("path").with("d", arrow.path())));
    }

    /** All that is not drawn by itself, as one path. */
    private String land() {
        StringBuilder land = new StringBuilder();
        Map<String, StateMark> states = states(regions);
        ground.shapes().forEach((a3, shape) -> {
            StateMark state = states.get(a3);
            if (state == null || state.role() == Role.NEIGHBOUR) land.append(shape.path());
        });
        return land.toString();
    }

    private Element path(StateMark state) {
        Element path;
        if (state.role() == Role.VICTIM) path = Look.VICTIM.of("path");
        else if (state.role().isSource()) path = Look.SOURCE.of("path");
        else path = bearer(state);
        return path.with("fill-rule", "evenodd")
                .with("d", shape(state).path())
                .add(new Element("title").text(told(state)));
    }

    private Element bearer(StateMark state) {
        Mark now = mark(regions.get(0), state);
        Element path = Look.STATE.of("path").with("class", "cs m-" + now.css()).with("fill", Pattern.use(drawing, now));
        if (now == Mark.UNBOUND) path.with("stroke", "#565349").with("stroke-dasharray", "4 3");
        for (int i = 0; regions.size() > 1 && i < regions.size(); i++)
            path.with("data-view-" + i, mark(regions.get(i), state).css());
        return path;
    }

    private static Mark mark(Region region, StateMark state) {
        return region.states().stream()
                .filter(other -> other.a3().equals(state.a3()))
                .findFirst()
                .map(StateMark::shown)
                .orElse(Mark.NONE);
    }

    private String told(StateMark state) {
        if (state.role() != Role.BEARER)
            return state.label() + ": " + state.role().word();
        if (regions.size() == 1) return state.label() + ": " + state.shown().word();
        List<String> all = new ArrayList<>();
        regions.forEach(
                region -> all.add(region.title() + ": " + mark(region, state).word()));
        return state.label() + ": " + String.join("; ", all);
    }

    /** Arrows from where an attack comes to the victim. */
    List<Shape> arrows() {
        StateMark victim = first(Role.VICTIM);
        if (victim == null) return List.of();
        return shown().stream()
                .filter(state -> state.role().isSource())
                .map(source -> arrow(shape(source).mainland(), shape(victim).mainland()))
                .toList();
    }

    /** Across the border, or to it from afar. */
    private Shape arrow(Shape source, Shape victim) {
        Point from = source.within(frame.box().wider(-12)).centre();
        Point target = victim.nearest(from);
        Point start = source.nearest(target);
        Point middle = victim.within(frame.box()).centre();
        Point tip = target.towards(middle, Math.min(16, target.distance(middle)));
        Point tail = start.distance(tip) > 80 ? start : tip.towards(start.distance(from) < 1 ? start : from, 64);
        Point neck = tip.towards(tail, 22);
        double dx = (tip.x() - tail.x()) / tip.distance(tail);
        double dy = (tip.y() - tail.y()) / tip.distance(tail);
        return Shape.of(List.of(List.of(
                new Point(tail.x() - 2 * dy, tail.y() + 2 * dx),
                new Point(neck.x() - 2 * dy, neck.y() + 2 * dx),
                new Point(neck.x() - 12 * dy, neck.y() + 12 * dx),
                tip,
                new Point(neck.x() + 12 * dy, neck.y() - 12 * dx),
                new Point(neck.x() + 2 * dy, neck.y() - 2 * dx),
                new Point(tail.x() + 2 * dy, tail.y() - 2 * dx))));
    }
}
