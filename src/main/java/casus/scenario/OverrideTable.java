package casus.scenario;

import casus.diagnostics.InvalidInput;
import casus.document.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of overrides: paths as its heading, and a cell of a sweep in each row.
 *
 * @param rows of each the places of its values on the axes; -1 where it has none
 */
record OverrideTable(List<Axis> axes, List<int[]> rows) {
    /** @throws InvalidInput if it is no table, or has no rows */
    static OverrideTable of(String text, String name) {
        List<ScenarioTable.Cells> overrides = ScenarioTable.overrides(text, name);
        List<Map<String, Integer>> places = new ArrayList<>();
        List<List<Node>> nodes = new ArrayList<>();
        List<String> paths = overrides.isEmpty() ? List.of() : overrides.get(0).paths();
        if (paths.isEmpty())
            throw InvalidInput.of(
                    "empty-range", name, "the table has no rows", "write a cell a row, below a heading of paths");
        paths.forEach(path -> {
            places.add(new LinkedHashMap<>());
            nodes.add(new ArrayList<>());
        });
        List<int[]> rows = new ArrayList<>();
        for (ScenarioTable.Cells override : overrides) {
            int[] row = new int[paths.size()];
            Arrays.fill(row, -1);
            override.values().forEach((column, node) -> {
                Integer place = places.get(column)
                        .putIfAbsent(OpenValue.text(node), nodes.get(column).size());
                if (place == null) nodes.get(column).add(node);
                row[column] = place == null ? nodes.get(column).size() - 1 : place;
            });
            rows.add(row);
        }
        List<Axis> axes = new ArrayList<>();
        for (int at = 0; at < paths.size(); at++)
            axes.add(new Axis(paths.get(at), Paths.read(paths.get(at)), nodes.get(at), null));
        return new OverrideTable(axes, rows);
    }
}
