package casus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.scenario.Grid;
import casus.table.Csv;
import casus.table.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells with types: the rows of the CSV, and what each value is. */
class TypedCellsTest {
    static final String PANEL = """
            casus: 1
            id: panel
            title: An attack on some member
            asOf: 2009-07-01
            events:
              - {id: attack, kind: armed-attack, target: TJK, by: {type: state, origin: AFG}}
            vary:
              events.attack.target: $members(csto)
              hostConsents.TJK: [given, ~]
              asOf: {from: 1993-01-01, to: 2012-12-01, step: P4Y}
            """;

    static Grid grid(String text) {
        return Grid.of(text, "panel.yaml", List.of(), List.of(), 1_000_000, Fixtures.registry());
    }

    static Answers swept(Grid grid) {
        return new Sweep(grid, Fixtures::engine, UnaryOperator.identity(), 1).run(Checkpoint.NONE, (done, all) -> {});
    }

    @Test
    void theyAreTheRowsOfTheCsvWithTheNumberOfTheirCell() throws IOException {
        Grid grid = grid(PANEL);
        Answers answers = swept(grid);
        StringBuilder csv = new StringBuilder();
        new CellTable(answers, null).to(csv);
        StringBuilder typed = new StringBuilder();
        new TypedCells(grid, null).to(answers, typed);
        String numberless = typed.toString()
                .lines()
                .map(line -> line.substring(line.indexOf(',') + 1))
                .collect(Collectors.joining("\n", "", "\n"));
        String rows = csv.substring(csv.indexOf("\n") + 1).replace("~", ""); // a path that is left out has no value
        assertThat(numberless).isEqualTo(rows);
        assertThat(typed.toString().lines().map(line -> Integer.valueOf(line.substring(0, line.indexOf(',')))))
                .isSorted()
                .allMatch(cell -> answers.of(cell - 1).verdicts() != null);
    }

    @Test
    void daysAreDaysAndNumbersAreNumbers() {
        TypedCells cells = new TypedCells(grid(PANEL), Question.of(Question.USUAL));
        assertThat(cells.columns())
                .containsExactly(
                        Map.entry("cell", Type.NUMBER),
                        Map.entry("events.attack.target", Type.TEXT),
                        Map.entry("hostConsents.TJK", Type.TEXT),
                        Map.entry("asOf", Type.DAY),
                        Map.entry("duty:*=operative_min", Type.NUMBER),
                        Map.entry("duty:*=operative_max", Type.NUMBER));
        assertThat(cells.beginning(0)).containsExactly(1L, "ARM", "given", LocalDate.of(1993, 1, 1));
        assertThat(cells.beginning(5)).containsExactly(6L, "ARM", null, LocalDate.of(1993, 1, 1));
    }

    @Test
    void aPathThatIsCalledAsAnotherColumnGetsANameOfItsOwn(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "id,title\none,An attack\ntwo,Another\n");
        String base = PANEL.substring(0, PANEL.indexOf("vary:"));
        Grid grid = Grid.of(base, "base.yaml", List.of(), table, "t.csv", 10, Fixtures.registry());
        assertThat(new TypedCells(grid, null).columns().keySet())
                .containsExactly("cell", "id", "title", "id_", "status");
    }

    @Test
    void whatASpreadsheetWouldRunIsDataToAProgram() {
        assertThat(Csv.data(List.of(Arrays.asList("=x", null, "a,b", -5L)))).isEqualTo("=x,,\"a,b\",-5\n");
    }
}
