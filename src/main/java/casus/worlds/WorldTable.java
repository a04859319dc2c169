package casus.worlds;

import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import casus.model.Status;
import casus.scenario.OpenValue;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How every conclusion stands in each world, the readings merged inside a world first (contract, 13.8). Where there are more
 * worlds than may be looked at, a sample, drawn by a seed, stands for them.
 */
public final class WorldTable {
    private final List<OpenValue> open;
    private final List<int[]> worlds = new ArrayList<>();
    private final boolean exact;
    private final int most;
    private final Grid grid;
    private final Map<String, byte[]> standing = new TreeMap<>();
    private final Map<Formula.Value, String> acts = new HashMap<>();
    private final Set<String> work = new HashSet<>();

    private WorldTable(List<OpenValue> open, boolean exact, int most) {
        this.open = open;
        this.exact = exact;
        this.most = most;
        this.grid = exact ? new Grid(open) : null;
    }

    /** Where each world stands among all: one value further in one of them is a fixed step on. */
    private static final class Grid {
        private final int[] steps;
        private final int[] places;

        Grid(List<OpenValue> open) {
            steps = new int[open.size()];
            int step = 1;
            for (int at = open.size() - 1; at >= 0; at--) {
                steps[at] = step;
                step *= open.get(at).values().size();
            }
            places = new int[step];
            Arrays.fill(places, -1);
        }

        void put(int[] choice, int world) {
            places[rank(choice)] = world;
        }

        int rank(int[] world) {
            int rank = 0;
            for (int at = 0; at < steps.length; at++) rank += world[at] * steps[at];
            return rank;
        }

        int step(int at) {
            return steps[at];
        }

        int at(int rank) {
            return places[rank];
        }
    }

    /**
     * Assesses every world, or so many.
     *
     * @param most how many worlds may be looked at
     * @param seed of the sample, if there are more
     * @throws InvalidInput if what is left open cannot be settled in any way
     */
    public static WorldTable of(Worlds worlds, Function<Scenario, Verdicts> assess, int most, long seed) {
        boolean exact = worlds.count().compareTo(BigInteger.valueOf(most)) <= 0;
        List<int[]> choices = exact ? all(worlds.open()) : sample(worlds.open(), most, seed);
        WorldTable table = new WorldTable(worlds.open(), exact, choices.size());
        InvalidInput first = null;
        for (int[] choice : choices) {
            try {
                Scenario world = worlds.world(choice);
                table.add(choice, world, assess.apply(world));
            } catch (InvalidInput e) { // values that contradict one another make no world
                if (first == null) first = e;
            }
        }
        if (table.size() == 0 && first != null) throw first;
        return table;
    }

    /** The last value changes fastest, there and back: one world differs from the next in one value. */
    private static List<int[]> all(List<OpenValue> open) {
        List<int[]> all = new ArrayList<>(List.of(new int[0]));
        for (OpenValue one : open) {
            List<int[]> longer = new ArrayList<>();
            boolean back = false;
            for (int[] so : all) {
                int values = one.values().size();
                for (int at = 0; at < values; at++) {
                    int[] more = Arrays.copyOf(so, so.length + 1);
                    more[so.length] = back ? values - 1 - at : at;
                    longer.add(more);
                }
                back = !back;
            }
            all = longer;
        }
        return all;
    }

    private static List<int[]> sample(List<OpenValue> open, int most, long seed) {
        Random random = new Random(seed);
        Map<List<Integer>, int[]> drawn = new LinkedHashMap<>();
        while (drawn.size() < most) {
            int[] choice = open.stream()
                    .mapToInt(one -> random.nextInt(one.values().size()))
                    .toArray();
            drawn.put(Arrays.stream(choice).boxed().toList(), choice);
        }
        return List.copyOf(drawn.values());
    }

    private void add(int[] choice, Scenario scenario, Verdicts verdicts) {
        int world = worlds.size();
        worlds.add(choice);
        if (grid != null) grid.put(choice, world);
        verdicts.statuses().forEach((id, status) -> stands(id, world, status));
        verdicts.forces().keySet().forEach(id -> stands(id, world, verdicts.status(id)));
        work.addAll(verdicts.work());
        for (int at = 0; at < open.size(); at++) {
            OpenValue one = open.get(at);
            String value = one.values().get(choice[at]);
            scenario.acts().stream()
                    .filter(act -> one.path().equals(act.path()) || one.path().startsWith(act.path() + "."))
                    .forEach(act -> acts.putIfAbsent(
                            new Formula.Value(one.path(), value), act.says().text()));
        }
    }

    private void stands(String id, int world, String status) {
        standing.computeIfAbsent(id, any -> absent())[world] = (byte) Status.STRONGEST.indexOf(status);
    }

    /** Whether a duty is work in common, which promises nobody help (contract, 13.5). */
    boolean isWork(String id) {
        return work.contains(id);
    }

    /** What an open value of an act says in a world, as a sentence; empty where no act stands there. */
    Optional<String> act(Formula.Value value) {
        return Optional.ofNullable(acts.get(value));
    }

    private byte[] row(String id) {
        byte[] row = standing.get(id);
        return row == null ? absent() : row;
    }

    private byte[] absent() {
        byte[] absent = new byte[most];
        Arrays.fill(absent, (byte) Status.STRONGEST.indexOf(Status.ABSENT.word()));
        return absent;
    }

    /** How many worlds were looked at. */
    public int size() {
        return worlds.size();
    }

    /** Whether these were all. */
    public boolean isExact() {
        return exact;
    }

    public List<OpenValue> open() {
        return open;
    }

    /** Every conclusion of any world, by id. */
    public List<Conclusion> conclusions() {
        return standing.keySet().stream().map(this::conclusion).toList();
    }

    /** One conclusion, as to whether it stands as in the world in which it is strongest. */
    public Conclusion conclusion(String id) {
        return conclusion(id, strongest(id));
    }

    /** One conclusion, as to whether it stands as asked; one of no world is absent in all. */
    public Conclusion conclusion(String id, String status) {
        byte[] row = row(id);
        byte wanted = (byte) Status.STRONGEST.indexOf(status);
        SortedMap<String, Integer> statuses = new TreeMap<>();
        for (int world = 0; world < worlds.size(); world++)
            statuses.merge(Status.STRONGEST.get(row[world]), 1, Integer::sum);
        int having = statuses.getOrDefault(status, 0);
        Conclusion.Is is = having == worlds.size()
                ? Conclusion.Is.NECESSARY
                : having > 0 ? Conclusion.Is.POSSIBLE : Conclusion.Is.IMPOSSIBLE;
        List<Integer> turnsOn = exact ? turnsOn(row, wanted) : List.of();
        return new Conclusion(
                id,
                is,
                status,
                statuses,
                odds(row, wanted, turnsOn),
                turnsOn.stream().map(at -> open.get(at).path()).toList(),
                exact && having > 0 ? formula(row, wanted, turnsOn) : null);
    }

    private String strongest(String id) {
        byte[] row = row(id);
        byte best = (byte) (Status.STRONGEST.size() - 1);
        for (int world = 0; world < worlds.size(); world++) best = (byte) Math.min(best, row[world]);
        return Status.STRONGEST.get(best);
    }

    /** The open values on which it turns: of two worlds that differ in nothing else, one has it and one has not. */
    private List<Integer> turnsOn(byte[] row, byte wanted) {
        List<Integer> turnsOn = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            int step = grid.step(at);
            boolean differs = false;
            for (int world = 0; world < worlds.size() && !differs; world++) {
                int first = grid.rank(worlds.get(world)) - worlds.get(world)[at] * step;
                for (int value = 0; value < open.get(at).values().size(); value++) {
                    int other = grid.at(first + value * step);
                    differs |= other >= 0 && (row[world] == wanted) != (row[other] == wanted);
                }
            }
            if (differs) turnsOn.add(at);
        }
        return turnsOn;
    }

    private Formula formula(byte[] row, byte wanted, List<Integer> turnsOn) {
        if (turnsOn.isEmpty()) return Formula.ALWAYS;
        Set<List<Integer>> having = new LinkedHashSet<>();
        for (int world = 0; world < worlds.size(); world++) {
            int[] choice = worlds.get(world);
            if (row[world] == wanted)
                having.add(turnsOn.stream().map(at -> choice[at]).toList());
        }
        return Formula.of(turnsOn.stream().map(open::get).toList(), List.copyOf(having));
    }

    /** The share of the weight of the worlds that have it; only where all that it turns on is weighed. */
    private Double odds(byte[] row, byte wanted, List<Integer> turnsOn) {
        boolean weighed = !turnsOn.isEmpty()
                && turnsOn.stream().noneMatch(at -> open.get(at).weights().isEmpty());
        if (!weighed) return null;
        double all = 0;
        double having = 0;
        for (int world = 0; world < worlds.size(); world++) {
            double weight = 1;
            for (int at : turnsOn) weight *= open.get(at).weights().get(worlds.get(world)[at]);
            all += weight;
            if (row[world] == wanted) having += weight;
        }
        return having / all;
    }
}
