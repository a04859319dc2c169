package casus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.report.ParquetFile;
import casus.scenario.Grid;
import casus.table.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet as DuckDB reads it again; run by {@code mvn -Pparquet test}, which alone has the driver. */
class ParquetCheck {
    @TempDir
    private Path folder;

    /** The rows as lines, and before them the types of the columns. */
    private static List<String> read(Path file) throws SQLException {
        String query = "SELECT * FROM read_parquet('" + file.toString().replace("'", "''") + "')";
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            List<Object> row = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            for (int column = 1; column <= columns; column++)
                row.add(rows.getMetaData().getColumnTypeName(column));
            lines.add(Csv.data(List.of(row)));
            while (rows.next()) {
                row.clear();
                for (int column = 1; column <= columns; column++) row.add(rows.getObject(column));
                lines.add(Csv.data(List.of(row)));
            }
            return lines;
        }
    }

    @Test
    void aGridIsReadAsItWasSwept() throws Exception {
        Grid grid = TypedCellsTest.grid(TypedCellsTest.PANEL);
        Answers answers = TypedCellsTest.swept(grid);
        TypedCells cells = new TypedCells(grid, null);
        Path file = Files.createDirectory(folder.resolve("it's [1]")).resolve("grid*.parquet");
        ParquetFile.write(file, cells.columns(), out -> cells.to(answers, out));
        StringBuilder rows = new StringBuilder();
        cells.to(answers, rows);
        List<String> read = read(file);
        assertThat(read.get(0)).isEqualTo("BIGINT,VARCHAR,VARCHAR,DATE,VARCHAR,VARCHAR\n");
        assertThat(String.join("", read.subList(1, read.size()))).isEqualTo(rows.toString());
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aQuestionIsAColumnOfNumbers() throws Exception {
        Grid grid = TypedCellsTest.grid(TypedCellsTest.PANEL);
        TypedCells cells = new TypedCells(grid, Question.of(Question.USUAL));
        Path file = folder.resolve("duties.parquet");
        Answers answers = TypedCellsTest.swept(grid);
        ParquetFile.write(file, cells.columns(), out -> cells.to(answers, out));
        assertThat(read(file).get(0)).isEqualTo("BIGINT,VARCHAR,VARCHAR,DATE,BIGINT,BIGINT\n");
    }

    @Test
    void whatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("old.parquet"), "old");
        TypedCells cells = new TypedCells(TypedCellsTest.grid(TypedCellsTest.PANEL), null);
        assertThatThrownBy(() -> ParquetFile.write(file, cells.columns(), out -> out.write("no number\n")))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
