package casus.sweep;

import casus.scenario.Axis;
import casus.scenario.Grid;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * The order in which a grid is gone through: walks of cells that differ in their day alone, from the earliest on; a walk
 * after one that differs in acts rather than in the crisis, so that from one cell to the next little has to be exchanged.
 * Where every choice of values is a cell, a walk is worked out when it is asked for: a billion cells take no memory.
 */
final class Walks extends AbstractList<int[]> implements RandomAccess {
    private final Grid grid;
    private final int day; // the place of the axis of days, or -1
    private final int[] others; // the places of all other axes, those of events first
    private final int[] days; // its values, the earliest first
    private final int size;

    private Walks(Grid grid, int day) {
        this.grid = grid;
        this.day = day;
        this.others = Arrays.stream(eventsFirst(grid)).filter(at -> at != day).toArray();
        this.days = day < 0
                ? new int[0]
                : IntStream.range(0, grid.axes().get(day).nodes().size())
                        .boxed()
                        .sorted(Comparator.comparing(
                                value -> grid.axes().get(day).text(value)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.size = grid.size() / Math.max(1, days.length);
    }

    /** The walks through a grid, each as its cells. */
    static List<int[]> of(Grid grid) {
        int day = IntStream.range(0, grid.axes().size())
                .filter(at -> grid.axes().get(at).isDay())
                .findFirst()
                .orElse(-1);
        return grid.isTable() ? ofTable(grid, day) : new Walks(grid, day);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int[] get(int number) {
        int[] choice = new int[grid.axes().size()];
        int left = number;
        for (int place = others.length - 1; place >= 0; place--) {
            int values = grid.axes().get(others[place]).nodes().size();
            choice[others[place]] = left % values;
            left /= values;
        }
        if (day < 0) return new int[] {grid.cell(choice)};
        int[] cells = new int[days.length];
        for (int at = 0; at < days.length; at++) {
            choice[day] = days[at];
            cells[at] = grid.cell(choice);
        }
        return cells;
    }

    private static List<int[]> ofTable(Grid grid, int day) {
        Map<List<Integer>, List<Integer>> walks = new LinkedHashMap<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            int[] choice = grid.choice(cell);
            if (day >= 0) choice[day] = -1;
            walks.computeIfAbsent(Arrays.stream(choice).boxed().toList(), any -> new ArrayList<>())
                    .add(cell);
        }
        int[] order = eventsFirst(grid);
        return walks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> compare(one, other, order)))
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

    private static int[] eventsFirst(Grid grid) {
        List<Axis> axes = grid.axes();
        return IntStream.range(0, axes.size())
                .boxed()
                .sorted(Comparator.comparing(at -> !axes.get(at).isOfEvents()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int compare(List<Integer> one, List<Integer> other, int[] order) {
        for (int at : order) {
            int compared = one.get(at).compareTo(other.get(at));
            if (compared != 0) return compared;
        }
        return 0;
    }
}
