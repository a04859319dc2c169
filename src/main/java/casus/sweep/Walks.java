package casus.sweep;

import casus.scenario.Axis;
import casus.scenario.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The order in which a grid is gone through: walks of cells that differ in their day alone, from the earliest on; a walk
 * after one that differs in acts rather than in the crisis, so that from one cell to the next little has to be exchanged.
 */
final class Walks {
    private Walks() {}

    /** The walks through a grid, each as its cells. */
    static List<int[]> of(Grid grid) {
        int day = IntStream.range(0, grid.axes().size())
                .filter(at -> grid.axes().get(at).isDay())
                .findFirst()
                .orElse(-1);
        Map<List<Integer>, List<Integer>> walks = new LinkedHashMap<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            int[] choice = grid.choice(cell);
            if (day >= 0) choice[day] = -1;
            walks.computeIfAbsent(Arrays.stream(choice).boxed().toList(), any -> new ArrayList<>())
                    .add(cell);
        }
        return walks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(eventsFirst(grid)))
                .map(walk -> byDay(grid, day, walk.getValue()))
                .toList();
    }

    private static int[] byDay(Grid grid, int day, List<Integer> cells) {
        if (day < 0) return cells.stream().mapToInt(Integer::intValue).toArray();
        return cells.stream()
                .sorted(Comparator.comparing(cell -> {
                    int value = grid.choice(cell)[day];
                    return value < 0 ? "" : grid.axes().get(day).text(value);
                }))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Comparator<List<Integer>> eventsFirst(Grid grid) {
        List<Axis> axes = grid.axes();
        int[] order = IntStream.range(0, axes.size())
                .boxed()
                .sorted(Comparator.comparing(at -> !axes.get(at).isOfEvents()))
                .mapToInt(Integer::intValue)
                .toArray();
        return (one, other) -> {
            for (int at : order) {
                int compared = one.get(at).compareTo(other.get(at));
                if (compared != 0) return compared;
            }
            return 0;
        };
    }
}
