package casus.chart;

import casus.page.Block;
import casus.page.Element;
import casus.page.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A grid of fields, each filled by where it stands, or the darker the greater its number; neighbours alike in one piece. */
public final class HeatMap {
    private static final int LEAST_LEFT = 60;
    private static final int MOST_LEFT = 240;
    private static final double LETTER = 7.4;
    private static final int ROW = 24;
    private static final int HEAD = 26;
    private static final int WIDE = 1000;
    private static final int LABEL = 84;
    private static final String SANS = "Liberation Sans, Arial, sans-serif";

    /**
     * A field.
     *
     * @param mark where all of it stands; null for a number, and where it stands in several ways
     * @param share of the greatest number, from 0 to 1; negative for no number
     * @param words what it is, in full
     */
    public record Field(Mark mark, double share, String words) {
        /** A field in which nothing is. */
        public static final Field EMPTY = new Field(Mark.NONE, -1, "");
    }

    private final String drawing;
    private final List<String> rows;
    private final List<String> columns;
    private final List<List<Field>> fields;
    private final int left;

    private HeatMap(String drawing, List<String> rows, List<String> columns, List<List<Field>> fields) {
        this.drawing = drawing;
        this.rows = rows;
        this.columns = columns;
        this.fields = fields;
        int longest = rows.stream().mapToInt(String::length).max().orElse(0);
        this.left = (int) Math.min(MOST_LEFT, Math.max(LEAST_LEFT, longest * LETTER + 12));
    }

    /**
     * The map.
     *
     * @param drawing a name for it, lower case and unlike that of another figure of the page
     * @param words the same for whoever does not see it
     * @param fields by row
     * @param keys what a mark is called here
     */
    public static Block.Figure of(
            String drawing,
            String title,
            String words,
            List<String> rows,
            List<String> columns,
            List<List<Field>> fields,
            java.util.Map<Mark, String> keys) {
        HeatMap map = new HeatMap(drawing, rows, columns, fields);
        List<Block.Key> legend = new ArrayList<>();
        for (Mark mark : map.marks()) {
            if (keys.containsKey(mark)) legend.add(new Block.Key(map.sign(mark), keys.get(mark)));
        }
        if (map.hasMixed()) legend.add(new Block.Key(map.sign(null), "its cells differ"));
        return new Block.Figure(title, words, map.svg(title).toString(), legend, List.of(), "");
    }

    private Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        fields.forEach(row -> row.stream()
                .filter(field -> field.mark() != null && !field.equals(Field.EMPTY))
                .forEach(field -> marks.add(field.mark())));
        return marks;
    }

    private boolean hasMixed() {
        return fields.stream().flatMap(List::stream).anyMatch(field -> field.mark() == null && field.share() < 0);
    }

    private String sign(Mark mark) {
        String id = drawing + "-key";
        Element svg = new Element("svg").with("width", 22).with("height", 16).with("aria-hidden", "true");
        Element defs = new Element("defs").add(mark == null ? Pattern.doubt(id) : Pattern.of(id, mark));
        String fill = mark == null ? "url(#" + id + "-doubt)" : Pattern.use(id, mark);
        return svg.add(defs)
                .add(Look.FRAME.of("rect").with("width", 22).with("height", 16).with("fill", fill))
                .toString();
    }

    private Element svg(String title) {
        Element defs = new Element("defs").add(Pattern.doubt(drawing));
        for (Mark mark : marks()) defs.add(Pattern.of(drawing, mark));
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "heat")
                .with("viewBox", "0 0 " + WIDE + " " + (HEAD + rows.size() * ROW + 2))
                .with("role", "img")
                .with("aria-label", title)
                .add(defs);
        heads(svg);
        for (int row = 0; row < rows.size(); row++) row(row, svg);
        return svg;
    }

    private double width() {
        return (double) (WIDE - left) / columns.size();
    }

    private void heads(Element svg) {
        int every = Math.max(1, (int) Math.ceil(LABEL / width()));
        for (int column = 0; column < columns.size(); column += every) {
            double x = left + column * width();
            if (every > 1 && x + LABEL > WIDE) break;
            svg.add(text(columns.get(column), x + (every == 1 ? width() / 2 : 0), 16, every == 1 ? "middle" : "start"));
            if (every > 1)
                svg.add(Look.BASE_LINE
                        .of("rect")
                        .with("x", x)
                        .with("y", HEAD - 7)
                        .with("width", 1)
                        .with("height", 6));
        }
    }

    private void row(int row, Element svg) {
        int top = HEAD + row * ROW;
        svg.add(text(rows.get(row), left - 8, top + 16, "end"));
        List<Field> line = fields.get(row);
        for (int column = 0; column < line.size(); ) {
            int first = column;
            Field field = line.get(first);
            while (column < line.size() && line.get(column).equals(field)) column++;
            if (field.equals(Field.EMPTY)) continue;
            double x = left + first * width();
            double wide = (column - first) * width();
            String until = column - first > 1 ? " to " + columns.get(column - 1) : "";
            String title = rows.get(row) + ", " + columns.get(first) + until + ": " + field.words();
            svg.add(piece(field)
                    .with("x", x)
                    .with("y", top)
                    .with("width", Math.max(0.6, wide - (wide > 6 ? 1 : 0)))
                    .with("height", ROW - 1)
                    .add(new Element("title").text(title)));
            if (field.share() >= 0 && field.words().length() * LETTER < wide)
                svg.add(text(field.words(), x + wide / 2, top + 16, "middle")
                        .with("fill", field.share() > 0.55 ? "#fbfaf6" : "#1b1e23")
                        .with("class", field.share() > 0.55 ? "on" : "ink"));
        }
    }

    private Element piece(Field field) {
        if (field.share() >= 0) {
            double opacity = field.share() == 0 ? 0.04 : 0.15 + 0.85 * field.share();
            return Look.DUE_NOW.of("rect").with("fill-opacity", String.format(Locale.ROOT, "%.2f", opacity));
        }
        String fill = field.mark() == null ? "url(#" + drawing + "-doubt)" : Pattern.use(drawing, field.mark());
        return new Element("rect").with("fill", fill);
    }

    private static Element text(String words, double x, double y, String anchor) {
        return new Element("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("font-family", SANS)
                .with("font-size", 13)
                .with("fill", "#1b1e23")
                .text(words);
    }
}
