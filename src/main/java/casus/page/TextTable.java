package casus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table as lines: columns beside one another, or, where they do not fit, a line a cell. */
final class TextTable {
    private static final String GAP = "  ";

    /** A column that need not be broken is made no wider for a few long cells. */
    private static final int USUAL = 60;

    private final List<String> columns;
    private final List<List<String>> rows;
    private final int width;

    private TextTable(List<String> columns, List<List<String>> rows, int width) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
    }

    static List<String> lines(List<String> columns, List<List<String>> rows, int width) {
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
        row(columns, widths, lines);
        rows.forEach(row -> row(row, widths, lines));
        return lines;
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
            widths[i] = Math.max(Math.min(widths[i], most), Columns.of(columns.get(i)));
        return widths;
    }

    /** What each column needs so that no word is broken. */
    private int[] least() {
        return widest(Wrapping::longestWord);
    }

    private int[] widest(java.util.function.ToIntFunction<String> measure) {
        return IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        measure.applyAsInt(columns.get(i)),
                        rows.stream()
                                .mapToInt(row -> measure.applyAsInt(row.get(i)))
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

    private void row(List<String> cells, int[] widths, List<String> lines) {
        List<List<String>> broken = IntStream.range(0, widths.length)
                .mapToObj(i -> Wrapping.lines(
                        "", "", cells.get(i), width == PageFormat.ENDLESS ? PageFormat.ENDLESS : widths[i]))
                .toList();
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = at < broken.get(i).size() ? broken.get(i).get(at) : "";
                line.append(part)
                        .append(" ".repeat(Math.max(0, widths[i] - Columns.of(part))))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    /** On a narrow terminal: what the row is about, and below it each other cell with the name of its column. */
    private List<String> cards() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.addAll(Wrapping.lines("", "  ", row.get(0), width));
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isEmpty())
                    lines.addAll(Wrapping.lines("  ", "    ", columns.get(i) + ": " + row.get(i), width));
            }
        }
        return lines;
    }
}
