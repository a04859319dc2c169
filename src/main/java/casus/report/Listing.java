package casus.report;

import casus.diagnostics.Plain;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A list with named columns; the first is the id.
 *
 * @param title what it lists
 * @param columns their names
 * @param rows one cell a column; a cell is a text or a list of texts
 */
public record Listing(String title, List<String> columns, List<List<Object>> rows) {
    /** The formats a list can be printed in. */
    public static final List<String> FORMATS =
            Stream.concat(PageFormat.words().stream(), Stream.of("json", "csv")).toList();

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
            default -> PageFormat.of(format).write(page(title), width);
        };
    }

    private Page page(String heading) {
        List<Block.Row> lines = rows.stream()
                .map(row -> new Block.Row(
                        Tone.PLAIN,
                        IntStream.range(0, row.size())
                                .mapToObj(i -> cell(i, shown(row.get(i))))
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

    /** Quoted where it has to be. */
    private String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        rows.forEach(row -> lines.add(
                row.stream().map(cell -> noFormula(Plain.line(shown(cell)))).toList()));
        return CsvMapper.builder()
                .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writer(CsvSchema.emptySchema().withLineSeparator("\n"))
                .writeValueAsString(lines);
    }

    /** A cell that a spreadsheet would take for a formula is made text. */
    private static String noFormula(String cell) {
        return cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    private static String shown(Object cell) {
        if (cell == null) return "";
        if (cell instanceof List<?> list)
            return list.stream().map(Listing::shown).collect(Collectors.joining(", "));
        return String.valueOf(cell);
    }
}
