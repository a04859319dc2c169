package casus.chart;

import casus.page.Element;
import casus.page.Mark;

/** The fills of statuses: each has a pattern as well as a colour, so that it is told apart without colour. */
final class Pattern {
    private Pattern() {}

    /** What fills with it. */
    static String use(String drawing, Mark mark) {
        return "url(#" + id(drawing, mark) + ")";
    }

    private static String id(String drawing, Mark mark) {
        return drawing + "-" + mark.css();
    }

    /** Its definition. */
    static Element of(String drawing, Mark mark) {
        return switch (mark) {
            case WAITS -> hatched(drawing, mark, "#f0c46c").add(ink(mark, "#7a4700", 1.2, 7, 0.5));
            case DIFFERS ->
                tile(drawing, mark, 8, 8, "#d9bde6")
                        .add(ink(mark, "#66307f", 4, 4, 0.5))
                        .add(ink(mark, "#66307f", 4, 4, 0.5).with("x", 4).with("y", 4));
            case UNCLEAR ->
                tile(drawing, mark, 7, 7, "#cfd5dc")
                        .add(new Element("circle")
                                .with("class", "k-unclear")
                                .with("fill", "#454e59")
                                .with("cx", 3.5)
                                .with("cy", 3.5)
                                .with("r", 1.3));
            case BLOCKED ->
                tile(drawing, mark, 8, 8, "#f2b5ac")
                        .with("patternTransform", "rotate(45)")
                        .add(line(mark, "#951b1b", "M0 0h8M0 0v8"));
            case EXCUSED -> tile(drawing, mark, 6, 6, "#b3dcc8").add(ink(mark, "#17583f", 6, 1.8, 1));
            case OPEN -> tile(drawing, mark, 10, 6, "#efc0d9").add(line(mark, "#8a1a55", "M0 3q2.5-3 5 0t5 0"));
            case OWED -> tile(drawing, mark, 8, 8, "#123f7a");
            case UNBOUND -> tile(drawing, mark, 8, 8, "#efece4");
            case SILENT, NONE, PART -> tile(drawing, mark, 8, 8, "#e9e5da");
        };
    }

    /** What is in doubt in a bar. */
    static Element doubt(String drawing) {
        return new Element("pattern")
                .with("id", drawing + "-doubt")
                .with("width", 6)
                .with("height", 6)
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(-45)")
                .add(new Element("rect")
                        .with("class", "f-surface")
                        .with("fill", "#ffffff")
                        .with("width", 6)
                        .with("height", 6))
                .add(new Element("rect")
                        .with("class", "k-strong")
                        .with("fill", "#8b8577")
                        .with("width", 1.8)
                        .with("height", 6));
    }

    private static Element hatched(String drawing, Mark mark, String fill) {
        return tile(drawing, mark, 7, 7, fill).with("patternTransform", "rotate(45)");
    }

    private static Element tile(String drawing, Mark mark, double width, double height, String fill) {
        return new Element("pattern")
                .with("id", id(drawing, mark))
                .with("width", width)
                .with("height", height)
                .with("patternUnits", "userSpaceOnUse")
                .add(new Element("rect")
                        .with("class", "f-" + mark.css())
                        .with("fill", fill)
                        .with("width", width)
                        .with("height", height));
    }

    private static Element ink(Mark mark, String colour, double width, double height, double opacity) {
        return new Element("rect")
                .with("class", "k-" + mark.css())
                .with("fill", colour)
                .with("opacity", opacity)
                .with("width", width)
                .with("height", height);
    }

    private static Element line(Mark mark, String colour, String path) {
        return new Element("path")
                .with("class", "l-" + mark.css())
                .with("fill", "none")
                .with("stroke", colour)
                .with("stroke-width", 1.4)
                .with("d", path);
    }
}
