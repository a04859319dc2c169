package casus.table;

import casus.diagnostics.Plain;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Comma-separated values as Casus writes them: quoted where it has to be, line feeds, nothing that a spreadsheet runs. */
public final class Csv {
    private static final ObjectWriter WRITER = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\n"));

    private Csv() {}

    /** The rows as lines, each with its end; a cell is a text, a list of texts, a number, a day, a truth, or null where there is none. */
    public static String lines(List<? extends List<?>> rows) {
        List<List<String>> lines =
                rows.stream().map(row -> row.stream().map(Csv::cell).toList()).toList();
        return lines.isEmpty() ? "" : WRITER.writeValueAsString(lines);
    }

    /** The same for a program, which takes nothing for a formula; where there is no value, nothing stands. */
    public static String data(List<? extends List<?>> rows) {
        List<List<String>> lines = rows.stream()
                .map(row -> row.stream().map(cell -> Plain.line(shown(cell))).toList())
                .toList();
        return lines.isEmpty() ? "" : WRITER.writeValueAsString(lines);
    }

    /** A cell as words, before any quotes; what stands in a list is joined by commas. */
    public static String shown(Object cell) {
        if (cell == null) return "";
        if (cell instanceof List<?> list) return list.stream().map(Csv::shown).collect(Collectors.joining(", "));
        return String.valueOf(cell);
    }

    /** What hides is shown, and what a spreadsheet would take for a formula is made text. */
    private static String cell(Object value) {
        String cell = Plain.line(shown(value));
        return cell.matches("(?s)^[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + cell : cell;
    }
}
