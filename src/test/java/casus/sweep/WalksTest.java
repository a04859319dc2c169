package casus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.scenario.Grid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalksTest {
    private static final String PANEL = """
            casus: 1
            id: panel
            title: An attack on some member
            asOf: 2009-07-01
            events:
              - {id: attack, kind: armed-attack, target: TJK, by: {type: state, origin: AFG}}
            """;
    private static final List<String> VARIED = List.of(
            "hostConsents.TJK=[given, withheld, ~]",
            "asOf=[2009-07-01, 1993-01-01, 2005-01-01]",
            "events.attack.target=[TJK, UZB]");

    private static Grid grid() {
        return Grid.of(PANEL, "panel.yaml", List.of(), VARIED, 1000, Fixtures.registry());
    }

    @Test
    void everyCellIsInOneWalkOnWhichOnlyTheDayMovesForwards() {
        Grid grid = grid();
        List<int[]> walks = Walks.of(grid);
        assertThat(walks).hasSize(6);
        assertThat(walks.stream().flatMapToInt(IntStream::of).boxed())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, grid.size()).boxed().toList());
        for (int[] walk : walks)
            assertThat(IntStream.of(walk)
                            .mapToObj(cell -> grid.values(cell).get("asOf"))
                            .toList())
                    .containsExactly("1993-01-01", "2005-01-01", "2009-07-01");
    }

    /** Worked out for a product or put together from rows, the order is the same: events first. */
    @Test
    void theSameCellsAsATableAreGoneThroughInTheSameOrder(@TempDir Path folder) throws IOException {
        List<String> varied = List.of(VARIED.get(0).replace(", ~]", "]"), VARIED.get(1), VARIED.get(2));
        Grid product = Grid.of(PANEL, "panel.yaml", List.of(), varied, 1000, Fixtures.registry());
        List<String> lines = IntStream.range(0, product.size())
                .mapToObj(cell -> String.join(",", product.values(cell).values()))
                .toList();
        Path file = Files.writeString(
                folder.resolve("cells.csv"),
                lines.stream().collect(Collectors.joining("\n", "hostConsents.TJK,asOf,events.attack.target\n", "\n")));
        Grid table = Grid.of(PANEL, "panel.yaml", List.of(), file, "cells.csv", 1000, Fixtures.registry());
        assertThat(Walks.of(table).stream().toList())
                .usingRecursiveComparison()
                .isEqualTo(Walks.of(product).stream().toList());
    }
}
