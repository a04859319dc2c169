package casus.report;

import casus.diagnostics.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list with named columns; the first is the id.
 *
 * @param columns their names
 * @param rows one cell a column; a cell is a text or a list of texts
 */
public record Table(List<String> columns, List<List<Object>> rows) {
    /** The formats a table can be printed in. */
    public static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");

    /** The table in a format, with a final line break. */
    public String render(String format) {
        return switch (format) {
            case "json" -> Json.pretty(objects());
            case "csv" -> lines(",", "", "", Table::csv, false);
            case "markdown" ->
                lines(" | ", "| ", " |", cell -> cell.replace("|", "\\|").replace("<", "&lt;"), true);
            default -> text();
        };
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

    private String lines(
            String between,
            String before,
            String after,
            java.util.function.UnaryOperator<String> escape,
            boolean rule) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        if (rule) lines.add(columns.stream().map(column -> "---").toList());
        rows.forEach(row ->
                lines.add(row.stream().map(cell -> escape.apply(shown(cell))).toList()));
        return lines.stream()
                .map(line -> before + String.join(between, line) + after + "\n")
                .collect(Collectors.joining());
    }

    /** Quoted where it has to be; a cell that a spreadsheet would take for a formula is made text. */
    private static String csv(String cell) {
        String safe = cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\n\\r].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private String text() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> shown(row.get(column)).length())
                    .max()
                    .orElse(0);
            widths[i] = Math.min(60, Math.max(widths[i], columns.get(i).length()));
        }
        StringBuilder text = new StringBuilder();
        line(text, columns.stream().map(Object.class::cast).toList(), widths);
        rows.forEach(row -> line(text, row, widths));
        return text.toString();
    }

    private static void line(StringBuilder text, List<Object> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = shown(row.get(i));
            line.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String shown(Object cell) {
        if (cell == null) return "";
        if (cell instanceof List<?> list) return list.stream().map(Table::shown).collect(Collectors.joining(", "));
        return Plain.line(String.valueOf(cell));
    }
}
