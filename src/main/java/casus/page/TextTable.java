package casus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table as lines: columns beside one another, or, where they do not fit, a line a cell. */
final class TextTable {
    private static final String GAP = "  ";

    /** A column that need not be broken is made no wider for a few long cells. */
    private static final int USUAL = 60;

    private final List<Block.Column> columns;
    private final List<Row> rows;
    private final String margin;
    private final int width;

    /**
     * A row as text.
     *
     * @param margin what stands before its first line, as wide in every row
     */
    record Row(String margin, List<String> cells) {}

    private TextTable(List<Block.Column> columns, List<Row> rows, int width) {
        this.columns = columns;
        this.rows = rows;
        this.margin = " ".repeat(rows.isEmpty() ? 0 : rows.get(0).margin().length());
        this.width = width == PageFormat.ENDLESS ? width : width - margin.length();
    }

    static List<String> lines(List<Block.Column> columns, List<Row> rows, int width) {
        return new TextTable(columns, rows, width).lines();
    }

    private List<String> lines() {
        int[] widths = natural();
        if (width != PageFormat.ENDLESS && sum(widths) > room()) {
            int[] least = least();
            if (sum(least) > room()) return cards();
            share(widths, least);
        }
        List<String> lines = new ArrayList<>();
        add(margin, row(columns.stream().map(Block.Column::name).toList(), widths), lines);
        rows.forEach(row -> add(row.margin(), row(row.cells(), widths), lines));
        return lines;
    }

    private void add(String first, List<String> row, List<String> lines) {
        String before = first;
        for (String line : row) {
            lines.add((before + line).stripTrailing());
            before = margin;
        }
    }

    private int room() {
        return width - GAP.length() * (columns.size() - 1);
    }

    private static int sum(int[] widths) {
        return IntStream.of(widths).sum();
    }

    private int[] natural() {
        int most = width == PageFormat.ENDLESS ? USUAL : Integer.MAX_VALUE;
        int[] widths = widest(text -> text.lines().mapToInt(Columns::of).max().orElse(0));
        for (int i = 0; i < widths.length; i++)
            widths[i] = Math.max(
                    Math.min(widths[i], most), Columns.of(columns.get(i).name()));
        return widths;
    }

    /** What each column needs so that no word is broken. */
    private int[] least() {
        return widest(Wrapping::longestWord);
    }

    private int[] widest(java.util.function.ToIntFunction<String> measure) {
        return IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        measure.applyAsInt(columns.get(i).name()),
                        rows.stream()
                                .mapToInt(row -> measure.applyAsInt(row.cells().get(i)))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    /** Takes from the widest, column by column, until all fit. */
    private void share(int[] widths, int[] least) {
        while (sum(widths) > room()) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) widest = i;
            }
            widths[widest]--;
        }
    }

    private List<String> row(List<String> cells, int[] widths) {
        List<String> lines = new ArrayList<>();
        List<List<String>> broken = IntStream.range(0, widths.length)
                .mapToObj(i -> Wrapping.lines(
                        "", "", cells.get(i), width == PageFormat.ENDLESS ? PageFormat.ENDLESS : widths[i]))
                .toList();
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = at < broken.get(i).size() ? broken.get(i).get(at) : "";
                String rest = " ".repeat(Math.max(0, widths[i] - Columns.of(part)));
                line.append(columns.get(i).isNumber() ? rest + part : part + rest)
                        .append(GAP);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** On a narrow terminal: what the row is about, and below it each other cell with the name of its column. */
    private List<String> cards() {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = row.cells();
            List<String> card = new ArrayList<>(Wrapping.lines("", "  ", cells.get(0), width));
            for (int i = 1; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty())
                    card.addAll(Wrapping.lines("  ", "    ", columns.get(i).name() + ": " + cells.get(i), width));
            }
            add(row.margin(), card, lines);
        }
        return lines;
    }
}
