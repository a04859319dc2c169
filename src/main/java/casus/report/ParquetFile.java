package casus.report;

import casus.table.Type;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as a file of Parquet. DuckDB writes it, by its JDBC driver, which does not belong to Casus: an installation has it
 * or has it not. No more of a table is in memory than DuckDB's buffers.
 */
public final class ParquetFile {
    private static final String DATABASE = "jdbc:duckdb:"; // in memory, of this connection alone
    private static final List<String> SETTINGS = List.of(
            "memory_limit='512MB'",
            "threads=1", // the rows stay in their order, and the same rows are the same bytes
            "autoinstall_known_extensions=false",
            "autoload_known_extensions=false");

    private ParquetFile() {}

    /** Whether the driver is there. */
    public static boolean isPossible() {
        try {
            return DriverManager.getDriver(DATABASE) != null;
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Writes the whole of a table, or leaves the file as it was.
     *
     * @param columns their names and types, in their order
     * @param rows as {@link casus.table.Csv#data}, without a heading
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Map<String, Type> columns, WholeFile.Text rows) throws IOException {
        WholeFile.replaceBy(file, part -> {
            Path lines = part.resolveSibling(part.getFileName() + ".csv");
            try {
                try (Writer out = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
                    rows.to(out);
                }
                copy(lines, columns, part);
            } finally {
                Files.deleteIfExists(lines);
            }
        });
    }

    private static void copy(Path lines, Map<String, Type> columns, Path parquet) throws IOException {
        String types = columns.entrySet().stream()
                .map(column ->
                        text(column.getKey()) + ": " + text(column.getValue().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection database = DriverManager.getConnection(DATABASE);
                Statement statement = database.createStatement()) {
            for (String setting : SETTINGS) statement.execute("SET " + setting);
            statement.execute("COPY (SELECT * FROM read_csv(" + text(lines.toString())
                    + ", header = false, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = "
                    + types + ")) TO " + text(parquet.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** A text as SQL has it. */
    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
