package casus.chart;

import casus.page.Block;
import casus.page.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The figures of a force as bars, one under the other, of the states' shares in one order. Doubt is hatched at the end of a
 * bar: it counts in the upper figure only. A total whose shares nobody reports is one piece. All forces of a page are
 * drawn to one scale.
 */
public final class ForceBars {
    private static final int ROW = 64;

    /** The height of a row of nothing: words over a line. */
    private static final int EMPTY_ROW = 36;

    private static final int WORDS = 18;
    private static final int BAR_TOP = 26;
    private static final int BAR = 26;

    /** About what a bar has on a page, on paper, and on the screen of a phone. */
    private static final int WIDE = 640;

    private static final int NARROW = 320;
    private static final double LETTER = 7.6;
    private static final String SANS = "Liberation Sans, Arial, sans-serif";

    /** What a row counts, and with it the fill of its bar. */
    public enum Kind {
        PLEDGED("Pledged", Look.PLEDGED),
        SIGNED("Signed", Look.SIGNED),
        IF_DECIDED("If decided", Look.IF_DECIDED),
        DUE_NOW("Due now", Look.DUE_NOW);

        private final String word;
        private final Look look;

        Kind(String word, Look look) {
            this.word = word;
            this.look = look;
        }
    }

    /**
     * A force.
     *
     * @param title its name, and where and when it was agreed
     * @param rows the bars, from above
     */
    public record Force(String title, List<Row> rows) {
        public Force {
            rows = List.copyOf(rows);
        }

        /** The longest bar, which says what one scale for several forces has to hold. */
        public int longest() {
            return rows.stream().mapToInt(Row::units).max().orElse(0);
        }
    }

    /**
     * A bar.
     *
     * @param figure what it comes to, {@code 14,000 to 15,000}
     * @param reason why it is not more or less, {@code without Tajikistan, the victim}; may be empty
     * @param shares of the states, those in doubt last; empty for none
     */
    public record Row(Kind kind, String figure, String reason, List<Share> shares) {
        public Row {
            shares = List.copyOf(shares);
        }

        int units() {
            return shares.stream().mapToInt(Share::units).sum();
        }
    }

    /**
     * A piece of a bar.
     *
     * @param label the state, {@code Russia}; empty for a total whose shares are not reported
     * @param code what stands in a piece too short for the label: the state's code, or empty
     * @param units men, or whatever the force is counted in
     * @param isDoubtful whether it stands in the upper figure only
     */
    public record Share(String label, String code, int units, boolean isDoubtful) {}

    private final String drawing;
    private final Force force;
    private final int scale;

    private ForceBars(String drawing, Force force, int scale) {
        this.drawing = drawing;
        this.force = force;
        this.scale = Math.max(1, scale);
    }

    /**
     * The bars of a force, with its figures in words.
     *
     * @param drawing a name for it, lower case and unlike that of another figure of the page: {@code bars-1}
     * @param scale the units that the whole width stands for: the greatest {@link Force#longest} of the page
     */
    public static Block.Figure of(String drawing, Force force, int scale) {
        ForceBars bars = new ForceBars(drawing, force, scale);
        return new Block.Figure(force.title(), words(force), bars.svg().toString());
    }

    private static String words(Force force) {
        return force.rows().stream().map(ForceBars::words).collect(Collectors.joining(" "));
    }

    private static String words(Row row) {
        String shares = row.shares().stream()
                .filter(share -> !share.label().isEmpty())
                .map(share -> name(share) + (share.isDoubtful() ? ", in doubt" : ""))
                .collect(Collectors.joining("; "));
        return row.kind().word + ": " + row.figure() + (row.reason().isEmpty() ? "" : ", " + row.reason())
                + (shares.isEmpty() ? "." : " (" + shares + ").");
    }

    private static String name(Share share) {
        return share.label() + " " + String.format(Locale.ROOT, "%,d", share.units());
    }

    private Element svg() {
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "bars")
                .with("width", WIDE)
                .with(
                        "height",
                        force.rows().stream().mapToInt(ForceBars::height).sum() - 6)
                .with("role", "img")
                .with("aria-label", force.title() + ". " + words(force))
                .add(new Element("defs").add(Pattern.doubt(drawing)));
        int top = 0;
        for (Row row : force.rows()) {
            row(row, top, svg);
            top += height(row);
        }
        return svg;
    }

    private static int height(Row row) {
        return row.units() == 0 ? EMPTY_ROW : ROW;
    }

    private void row(Row row, int top, Element svg) {
        svg.add(text("bk", row.kind().word, "0", top + WORDS, "start", false));
        svg.add(text("bv", row.figure(), "84", top + WORDS, "start", true));
        if (!row.reason().isEmpty()) svg.add(text("br w", row.reason(), "100%", top + WORDS, "end", false));
        int from = 0;
        for (Share share : row.shares()) {
            share(row.kind(), share, from, top + BAR_TOP, svg);
            from += share.units();
        }
        svg.add(Look.BASE_LINE
                .of("rect")
                .with("y", top + BAR_TOP + (row.units() == 0 ? 0 : BAR))
                .with("width", "100%")
                .with("height", 1));
    }

    private void share(Kind kind, Share share, int from, int top, Element svg) {
        Look look = share.isDoubtful() ? Look.DOUBT : kind.look;
        Element piece = look.of("rect")
                .with("x", part(from))
                .with("y", top)
                .with("width", part(share.units()))
                .with("height", BAR);
        if (share.isDoubtful()) piece.with("fill", "url(#" + drawing + "-doubt)");
        svg.add(piece.add(new Element("title").text(share.label().isEmpty() ? kind.word : name(share))));
        if (from > 0)
            svg.add(Look.GAP
                    .of("rect")
                    .with("x", part(from))
                    .with("y", top)
                    .with("width", 2)
                    .with("height", BAR));
        String middle = part(from + share.units() / 2.0);
        boolean onInk = kind == Kind.DUE_NOW && !share.isDoubtful();
        for (Label label : labels(share)) {
            String css = "bl " + label.css() + (onInk ? " on" : "");
            String hidden = label.css().equals("n") ? "none" : null;
            if (share.isDoubtful()) {
                Element halo = text(css + " halo", label.words(), middle, top + WORDS, "middle", true);
                svg.add(halo.with("stroke", "#ffffff")
                        .with("stroke-width", 4)
                        .with("stroke-linejoin", "round")
                        .with("display", hidden));
            }
            Element text = text(css, label.words(), middle, top + WORDS, "middle", true);
            svg.add(text.with("display", hidden).with("fill", onInk ? "#fbfaf6" : null));
        }
    }

    /** Words in a piece of a bar: on every screen, on a wide one ({@code w}) or on a narrow one ({@code n}). */
    private record Label(String words, String css) {}

    private List<Label> labels(Share share) {
        String wide = fitting(share, WIDE);
        String narrow = fitting(share, NARROW);
        if (wide.equals(narrow)) return wide.isEmpty() ? List.of() : List.of(new Label(wide, ""));
        return narrow.isEmpty() ? List.of(new Label(wide, "w")) : List.of(new Label(wide, "w"), new Label(narrow, "n"));
    }

    private String fitting(Share share, int width) {
        double room = (double) share.units() / scale * width - 6;
        List<String> words = share.label().isEmpty() ? List.of() : List.of(name(share), share.label(), share.code());
        return words.stream()
                .filter(text -> text.length() * LETTER <= room)
                .findFirst()
                .orElse("");
    }

    private String part(double units) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * units / scale);
    }

    private static Element text(String css, String words, String x, int y, String anchor, boolean bold) {
        return new Element("text")
                .with("class", css)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("font-family", SANS)
                .with("font-size", 14)
                .with("font-weight", bold ? "bold" : "normal")
                .with("fill", !bold ? "#4d535b" : "#1b1e23")
                .text(words);
    }
}
