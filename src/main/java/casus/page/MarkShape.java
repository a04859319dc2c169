package casus.page;

import java.util.Optional;
import java.util.stream.Stream;

/** The shapes that stand beside the words of statuses, 16 units wide and high. */
final class MarkShape {
    private MarkShape() {}

    /** Its name within a page, by its class in the style sheet. */
    static String id(String css) {
        return "_s-" + css;
    }

    static String id(Mark mark) {
        return id(mark.css());
    }

    /** The shape of that class, or empty where it has none. */
    static Optional<Element> symbol(String css) {
        return Stream.concat(
                        Stream.of(Mark.values())
                                .filter(mark -> mark.css().equals(css))
                                .map(MarkShape::symbol),
                        Stream.of(Check.values())
                                .filter(check -> check.css().equals(css))
                                .map(MarkShape::symbol))
                .findFirst();
    }

    private static Element empty(String css) {
        return new Element("symbol").with("id", id(css)).with("viewBox", "0 0 16 16");
    }

    private static Element symbol(Check check) {
        Element symbol = empty(check.css());
        return switch (check) {
            case PASSED -> symbol.add(line("M2.5 8.5 6.3 12.3 13.5 4", 2.4));
            case FAILED -> symbol.add(line("M3 3 13 13M13 3 3 13", 2.4));
            case ERROR ->
                symbol.add(line("M8 2 14.6 13.8H1.4z", 1.8)).add(full("M7.1 6h1.8v3.8H7.1zM7.1 10.8h1.8v1.8H7.1z"));
            case UNCHECKED -> symbol.add(line("M3.5 8h9", 2.2));
        };
    }

    private static Element symbol(Mark mark) {
        Element symbol = empty(mark.css());
        return switch (mark) {
            case OWED -> symbol.add(disc(7));
            case WAITS -> symbol.add(ring(6, 2)).add(full("M2 8h12a6 6 0 0 1-12 0z"));
            case DIFFERS -> symbol.add(line("M8 1.4 14.6 8 8 14.6 1.4 8z", 2)).add(full("M8 1.4V14.6L1.4 8z"));
            case UNCLEAR ->
                symbol.add(ring(6.5, 1.6))
                        .add(line("M5.9 6.3a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4", 1.6))
                        .add(full("M7 10.7h2v2h-2z"));
            case BLOCKED ->
                symbol.add(full("M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2zM4 6.8v2.4h8v-2.4z")
                        .with("fill-rule", "evenodd"));
            case EXCUSED -> symbol.add(line("M2 2h12v12h-12zM2.5 13.5 13.5 2.5", 2));
            case UNBOUND -> symbol.add(ring(6, 2));
            case OPEN -> symbol.add(ring(6, 2).with("stroke-dasharray", "3 2.2"));
            case SILENT -> symbol.add(line("M3 8h10", 2.2));
            case PART -> symbol.add(ring(6, 1.6)).add(disc(2.6));
            case NONE -> symbol.add(disc(1.8));
        };
    }

    private static Element disc(double radius) {
        return new Element("circle")
                .with("cx", 8)
                .with("cy", 8)
                .with("r", radius)
                .with("fill", "currentColor");
    }

    private static Element ring(double radius, double width) {
        return new Element("circle")
                .with("cx", 8)
                .with("cy", 8)
                .with("r", radius)
                .with("fill", "none")
                .with("stroke", "currentColor")
                .with("stroke-width", width);
    }

    private static Element full(String path) {
        return new Element("path").with("d", path).with("fill", "currentColor");
    }

    private static Element line(String path, double width) {
        return new Element("path")
                .with("d", path)
                .with("fill", "none")
                .with("stroke", "currentColor")
                .with("stroke-width", width);
    }
}
