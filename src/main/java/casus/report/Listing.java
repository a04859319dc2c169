package casus.report;

import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import casus.page.Phrase;
import casus.page.Tone;
import casus.table.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A list with named columns; the first is the id.
 *
 * @param title what it lists
 * @param columns their names
 * @param rows one cell a column; a cell is a text or a list of texts
 */
public record Listing(String title, List<String> columns, List<List<Object>> rows) {
    /** The formats a list can be printed in. */
    public static final List<String> FORMATS = PageFormat.wordsAnd("json", "csv");

    /**
     * The list in a format, with a final line break; as text without its title, a line a row where lines are long enough.
     *
     * @param width the columns of a line of text
     */
    public String render(String format, int width) {
        return switch (format) {
            case "json" -> Json.pretty(objects());
            case "csv" -> csv();
            case "text" -> PageFormat.TEXT.write(page(""), width);
            default -> PageFormat.of(format).write(page(), width);
        };
    }

    /** The list without its later columns. */
    public Listing first(int few) {
        return new Listing(
                title,
                columns.subList(0, few),
                rows.stream().map(row -> row.subList(0, few)).toList());
    }

    /** The list as a page. */
    public Page page() {
        return page(title);
    }

    private Page page(String heading) {
        List<Block.Row> lines = rows.stream()
                .map(row -> new Block.Row(
                        Tone.PLAIN,
                        IntStream.range(0, row.size())
                                .mapToObj(i -> cell(i, Csv.shown(row.get(i))))
                                .toList()))
                .toList();
        return new PageBuilder(heading)
                .add(new Block.Table(Phrase.EMPTY, Block.Column.words(columns), lines))
                .build();
    }

    private static Phrase cell(int column, String text) {
        return column == 0 ? Phrase.EMPTY.code(text) : Phrase.of(text);
    }

    private List<Map<String, Object>> objects() {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    IntStream.range(0, columns.size()).forEach(i -> object.put(columns.get(i), row.get(i)));
                    return object;
                })
                .toList();
    }

    private String csv() {
        List<List<?>> lines = new ArrayList<>();
        lines.add(columns);
        lines.addAll(rows);
        return Csv.lines(lines);
    }
}
