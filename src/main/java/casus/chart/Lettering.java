package casus.chart;

import casus.page.Element;
import java.util.List;
import java.util.stream.Stream;

/**
 * How words on a map look.
 *
 * @param css its class
 * @param size of the letters, in units of the drawing
 * @param weight as in a style sheet
 * @param light whether it stands on ink
 */
record Lettering(String css, double size, int weight, boolean light) {
    static final Lettering STATE = new Lettering("ml", 17, 600, false);
    static final Lettering LARGE = new Lettering("ml big", 21, 600, false);
    static final Lettering VICTIM = new Lettering("ml vic", 19, 700, false);
    static final Lettering NEIGHBOUR = new Lettering("ml minor", 15, 400, false);
    static final Lettering ROLE = new Lettering("ml small", 14.5, 500, false);
    static final Lettering ROLE_ON_INK = new Lettering("ml small on", 14.5, 500, true);
    static final Lettering ON_INK = new Lettering("ml on", 15, 700, true);
    static final Lettering NUMBER = new Lettering("ml num", 16, 700, false);
    static final Lettering CODE = new Lettering("ml n", 34, 700, false);
    static final Lettering CODE_ON_INK = new Lettering("ml n on", 34, 700, true);

    private static final String SANS = "Liberation Sans, Arial, sans-serif";

    /** About how wide words are; no font is asked. */
    double width(String words) {
        return words.codePointCount(0, words.length()) * size * (weight > 500 ? 0.6 : 0.55);
    }

    /** Whether it is for a narrow screen, and not seen elsewhere. */
    private boolean isCode() {
        return size == CODE.size;
    }

    double height() {
        return size * 1.2;
    }

    /** Words whose line is centred on a height: a halo, and the letters on it. */
    List<Element> of(String words, double x, double middle, String anchor) {
        double halo = isCode() ? 8 : 4.5;
        return Stream.of(true, false)
                .map(below -> {
                    String paper = "#fbfaf6";
                    String ink = css.contains("minor") ? "#4d535b" : "#1b1e23";
                    Element text = new Element("text")
                            .with("class", below ? css + " halo" : css)
                            .with("x", x)
                            .with("y", middle + size * 0.35)
                            .with("text-anchor", anchor)
                            .with("font-family", SANS)
                            .with("font-size", size)
                            .with("font-weight", weight > 500 ? "bold" : "normal")
                            .with("fill", light ? paper : ink);
                    if (below) {
                        text.with("stroke", light ? ink : paper)
                                .with("stroke-width", halo)
                                .with("stroke-linejoin", "round");
                    }
                    if (isCode()) text.with("display", "none");
                    return text.text(words);
                })
                .toList();
    }
}
