package casus.chart;

import casus.page.Block;
import casus.page.Element;
import casus.page.Mark;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How statuses stood from day to day, a bar for each of what is followed, under one another and on one scale of time. Every
 * status has a pattern as well as a colour; the acts that moved something are lines over all bars, numbered from above.
 */
public final class TimeBars {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String SANS = "Liberation Sans, Arial, sans-serif";

    /** About what a bar has on a page. */
    private static final int WIDE = 640;

    /** What the number of an act takes up. */
    private static final int NUMBER = 22;

    private static final int LEVELS = 4;
    private static final int LEVEL = 17;
    private static final int ROW = 46;
    private static final int WORDS = 15;
    private static final int BAR_TOP = 21;
    private static final int BAR = 16;
    private static final int AXIS = 26;

    /** What one bar follows: its name, and how it stood, from the first day to the last. */
    public record Row(String label, List<Segment> segments) {
        public Row {
            segments = List.copyOf(segments);
        }
    }

    /** How it stood from a day on, until the next begins. */
    public record Segment(LocalDate from, Mark mark) {}

    /** A day on which something moved, and what moved it. */
    public record Act(LocalDate day, String label) {}

    private final String drawing;
    private final LocalDate first;
    private final LocalDate end;
    private final List<Row> rows;
    private final List<Act> acts;

    private TimeBars(String drawing, LocalDate first, LocalDate last, List<Row> rows, List<Act> acts) {
        this.drawing = drawing;
        this.first = first;
        this.end = last.plusDays(1);
        this.rows = rows;
        this.acts = acts;
    }

    /**
     * The bars, with the same in words.
     *
     * @param drawing a name for it, lower case and unlike that of another figure of the page
     * @param last the last day, which is shown whole
     * @param acts numbered in this order, which is that of their days
     */
    public static Block.Figure of(
            String drawing, String title, LocalDate first, LocalDate last, List<Row> rows, List<Act> acts) {
        TimeBars bars = new TimeBars(drawing, first, last, rows, acts);
        return new Block.Figure(
                title, bars.words(), bars.svg(title).toString(), bars.keys(), List.of(), bars.numbered());
    }

    private String words() {
        return rows.stream()
                .map(row -> row.label() + ": "
                        + row.segments().stream()
                                .map(segment -> "from " + DAY.format(segment.from()) + " "
                                        + segment.mark().word())
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }

    private String numbered() {
        List<String> told = new ArrayList<>();
        for (int at = 0; at < acts.size(); at++)
            told.add((at + 1) + ": " + DAY.format(acts.get(at).day()) + ", "
                    + acts.get(at).label());
        return String.join(" ", told);
    }

    private Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        rows.forEach(row -> row.segments().forEach(segment -> marks.add(segment.mark())));
        return marks;
    }

    private List<Block.Key> keys() {
        List<Block.Key> keys = new ArrayList<>();
        for (Mark mark : marks()) {
            if (mark == Mark.NONE) continue;
            Element swatch =
                    piece(mark).with("x", 1.5).with("y", 1.5).with("width", 23).with("height", 13);
            Element sign = new Element("svg")
                    .with("width", 26)
                    .with("height", 16)
                    .with("aria-hidden", "true")
                    .with("focusable", "false");
            keys.add(new Block.Key(sign.add(swatch).toString(), mark.word()));
        }
        return keys;
    }

    private Element piece(Mark mark) {
        Element piece = Look.STATE.of("rect").with("class", "cs m-" + mark.css());
        if (mark == Mark.UNBOUND) piece.with("stroke", "#565349").with("stroke-dasharray", "4 3");
        return piece.with("fill", Pattern.use(drawing, mark));
    }

    private Element svg(String title) {
        List<Integer> levels = levels();
        int top = acts.isEmpty()
                ? 0
                : (levels.stream().mapToInt(level -> level).max().orElse(0) + 1) * LEVEL + 4;
        int bottom = top + rows.size() * ROW;
        Element patterns = new Element("defs");
        marks().forEach(mark -> patterns.add(Pattern.of(drawing, mark)));
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "bars")
                .with("width", WIDE)
                .with("height", bottom + AXIS)
                .with("role", "img")
                .with("aria-label", title + ". " + words())
                .add(patterns);
        for (int at = 0; at < rows.size(); at++) bar(rows.get(at), top + at * ROW, svg);
        for (int at = 0; at < acts.size(); at++) act(at, levels.get(at), bottom, svg);
        for (int at = 0; at < rows.size(); at++) label(rows.get(at).label(), top + at * ROW, svg);
        svg.add(Look.BASE_LINE
                .of("rect")
                .with("y", bottom)
                .with("width", "100%")
                .with("height", 1));
        svg.add(text("bk", DAY.format(first), "0", bottom + 18, "start", false));
        svg.add(text("bk", DAY.format(end.minusDays(1)), "100%", bottom + 18, "end", false));
        return svg;
    }

    /** Above the lines of the acts, which it does not let through. */
    private static void label(String label, int top, Element svg) {
        svg.add(text("bl halo", label, "0", top + WORDS, "start", true)
                .with("stroke", "#ffffff")
                .with("stroke-width", 4)
                .with("stroke-linejoin", "round"));
        svg.add(text("bl", label, "0", top + WORDS, "start", true));
    }

    private void bar(Row row, int top, Element svg) {
        for (int at = 0; at < row.segments().size(); at++) {
            Segment segment = row.segments().get(at);
            LocalDate until =
                    at + 1 < row.segments().size() ? row.segments().get(at + 1).from() : end;
            if (segment.mark() == Mark.NONE) continue;
            String told = row.label() + ": " + segment.mark().word() + ", from " + DAY.format(segment.from()) + " to "
                    + DAY.format(until.minusDays(1));
            svg.add(piece(segment.mark())
                    .with("x", part(segment.from()))
                    .with("y", top + BAR_TOP)
                    .with("width", percent(share(until) - share(segment.from())))
                    .with("height", BAR)
                    .add(new Element("title").text(told)));
        }
        svg.add(Look.BASE_LINE
                .of("rect")
                .with("y", top + BAR_TOP + BAR)
                .with("width", "100%")
                .with("height", 1));
    }

    private void act(int at, int level, int bottom, Element svg) {
        Act act = acts.get(at);
        int top = level * LEVEL + 16;
        svg.add(Look.LEADER
                .of("line")
                .with("x1", part(act.day()))
                .with("x2", part(act.day()))
                .with("y1", top)
                .with("y2", bottom)
                .with("stroke-width", 1)
                .with("stroke-dasharray", "2 3"));
        String anchor = share(act.day()) < 0.02 ? "start" : share(act.day()) > 0.98 ? "end" : "middle";
        svg.add(text("bv", String.valueOf(at + 1), part(act.day()), top - 3, anchor, true)
                .add(new Element("title").text(DAY.format(act.day()) + ": " + act.label())));
    }

    /** The level of each number, from above, so that those of days that lie together do not cover one another. */
    private List<Integer> levels() {
        double[] taken = new double[LEVELS];
        java.util.Arrays.fill(taken, -NUMBER);
        List<Integer> levels = new ArrayList<>();
        for (Act act : acts) {
            double place = share(act.day()) * WIDE;
            int best = 0;
            for (int level = LEVELS - 1; level >= 0; level--) if (place - taken[level] >= NUMBER) best = level;
            if (place - taken[best] < NUMBER)
                for (int level = 0; level < LEVELS; level++) if (taken[level] < taken[best]) best = level;
            taken[best] = place;
            levels.add(best);
        }
        return levels;
    }

    private double share(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, end));
    }

    private String part(LocalDate day) {
        return percent(share(day));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * share);
    }

    private static Element text(String css, String words, String x, int y, String anchor, boolean bold) {
        return new Element("text")
                .with("class", css)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("font-family", SANS)
                .with("font-size", 13)
                .with("font-weight", bold ? "bold" : "normal")
                .with("fill", bold ? "#1b1e23" : "#4d535b")
                .text(words);
    }
}
