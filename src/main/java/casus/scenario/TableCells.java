package casus.scenario;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.document.Suffix;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The cells of a table as spreadsheets save them: with commas between, semicolons, tabs or bars, which its first line
 * shows or a line {@code sep=;} before it says; rows of empty cells say nothing, nor do empty cells at the end of a row.
 */
final class TableCells {
    private static final String SEPARATORS = ",;\t|";
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?[,;\t|]*(?=\r|\n|$)");
    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    /** A cell without the blanks around its text. */
    record Cell(String text, SourceLocation at) {
        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    private final String text;
    private final String name;
    private final List<String> lines;

    TableCells(String text, String name) {
        this.text = text;
        this.name = name;
        this.lines = text.lines().toList();
    }

    List<String> lines() {
        return lines;
    }

    /**
     * Every row that says something, the heading first.
     *
     * @throws InvalidInput if it is no table, or a cell stands under no heading
     */
    List<List<Cell>> read() {
        List<List<Cell>> rows = rows();
        rows.removeIf(row -> row.stream().allMatch(Cell::isEmpty));
        rows.replaceAll(TableCells::withoutEnd);
        if (rows.isEmpty()) throw refused("empty-file", SourceLocation.of(name), "the table is empty", null);
        if (rows.size() == 1)
            throw refused(
                    "empty-file",
                    SourceLocation.of(name),
                    "the table has a heading and no row",
                    "each row below the heading is a scenario");
        return rows;
    }

    private List<List<Cell>> rows() {
        var said = SAID.matcher(text);
        boolean isSaid = said.lookingAt();
        char separator = isSaid ? said.group(1).charAt(0) : separator();
        String table = isSaid ? text.substring(said.end()) : text; // its line is then an empty one
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<List<Cell>> rows = new ArrayList<>();
        try (JsonParser parser = CSV.createParser(context(schema), table)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<Cell> row = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY)
                    row.add(new Cell(parser.getString().strip(), at(parser.currentTokenLocation())));
                rows.add(row);
            }
            return rows;
        } catch (JacksonException e) {
            SourceLocation at = at(e.getLocation());
            throw refused("syntax", at, "this is not CSV: a quote is not closed, or something follows it", null);
        }
    }

    private static ObjectReadContext context(CsvSchema schema) {
        return new ObjectReadContext.Base() {
            @Override
            public CsvSchema getSchema() {
                return schema;
            }
        };
    }

    /** The sign that stands most often in the first line; paths hold none of them. */
    private char separator() {
        String head = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char most = Suffix.is(name, ".tsv") ? '\t' : ',';
        for (char sign : SEPARATORS.toCharArray()) if (count(head, sign) > count(head, most)) most = sign;
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(letter -> letter == sign).count();
    }

    private static List<Cell> withoutEnd(List<Cell> row) {
        int end = row.size();
        while (row.get(end - 1).isEmpty()) end--;
        return row.subList(0, end);
    }

    private SourceLocation at(TokenStreamLocation place) {
        return new SourceLocation(name, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    InvalidInput refused(String id, SourceLocation at, String message, String hint) {
        return new InvalidInput(List.of(new Problem(id, at, message, excerpt(at), 1, hint)));
    }

    /** The line of a place, or null. */
    String excerpt(SourceLocation at) {
        return at.line() > 0 && at.line() <= lines.size() ? lines.get(at.line() - 1) : null;
    }
}
