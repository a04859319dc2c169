package casus.chart;

import casus.page.Element;

/**
 * How a part of a drawing looks. On a page the style sheet decides, by class, for light and dark; the attributes are what a
 * drawing has by itself, in the light scheme.
 */
enum Look {
    SEA("sea", "#dfe8ee", null, 0),
    LAND("land", "#e9e5da", "#ffffff", 0.8),
    STATE("cs", "#e9e5da", "#ffffff", 1.4),
    VICTIM("cs victim", "#1b1e23", "#fbfaf6", 2),
    SOURCE("cs origin", "#e9e5da", "#951b1b", 3),
    FRAME("frame", "none", "#8b8577", 1),
    INSET("frame near", "none", "#1b1e23", 1.5),
    PLACE("ibox", "none", "#1b1e23", 1),
    LEADER("lead", "none", "#1b1e23", 1.4),
    ARROW("arrow", "#951b1b", null, 0),
    BASE("base", "#1b1e23", "#fbfaf6", 1.6),
    TALKS("talks", "#fbfaf6", "#1b1e23", 1.8),
    PLEDGED("b1", "#f3f0e8", "#8b8577", 1),
    SIGNED("b2", "#c9c2b2", null, 0),
    IF_DECIDED("b3", "#f0c46c", null, 0),
    DUE_NOW("b4", "#123f7a", null, 0),
    DOUBT("bd", "#ffffff", "#8b8577", 1),
    GAP("gap", "#fbfaf6", null, 0),
    BASE_LINE("base-line", "#8b8577", null, 0);

    private final String css;
    private final String fill;
    private final String stroke;
    private final double width;

    Look(String css, String fill, String stroke, double width) {
        this.css = css;
        this.fill = fill;
        this.stroke = stroke;
        this.width = width;
    }

    /** A new element that looks so. */
    Element of(String name) {
        Element element = new Element(name).with("class", css).with("fill", fill);
        if (stroke != null) element.with("stroke", stroke).with("stroke-width", width);
        if (this == PLACE) element.with("stroke-dasharray", "2 3");
        if (this == TALKS || this == DOUBT) element.with("stroke-dasharray", "3 2");
        if (stroke != null) element.with("stroke-linejoin", "round");
        return element;
    }
}
