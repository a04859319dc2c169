package casus.bench;

import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.rulebase.RuleBase;
import casus.scenario.Draft;
import casus.scenario.Grid;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import casus.sweep.Answers;
import casus.sweep.Checkpoint;
import casus.sweep.Sweep;
import casus.worlds.WorldTable;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a sweep over a grid and the worlds of an open file take, with two workers and one; seconds of the clock and of the
 * processor, the start of the process not counted.
 */
public final class GridCost {
    private static final String CRISIS = """
            casus: 1
            id: grid
            title: A grid
            asOf: 2009-07-01
            events:
              - {id: attack, kind: armed-attack, target: TJK, by: {name: a group, type: non-state, origin: AFG}}
            decisions:
              - {body: csto-csc, matter: crrf/deployment, outcome: adopted}
            """;
    private static final String AXES = """
            vary:
              events.attack.target: [ARM, BLR, KAZ, KGZ, RUS, TJK, UZB]
              events.attack.by.origin: [AFG, CHN, TUR, IRN, internal, unknown]
              events.attack.kind: [armed-attack, air-attack, armed-incursion, terrorist-attack, threat-of-attack,
                border-clash, organised-crime, natural-disaster, internal-armed-conflict]
              decisions.0.outcome: [adopted, refused, ~]
              asOf: {from: 1992-01-01, to: %s, step: %s}
            """;
    private static final String OPEN = """
            casus: 1
            id: open
            title: An incursion of which much is open
            asOf: 2009-07-01
            events:
              - {id: incursion, kind: {oneOf: [armed-incursion, armed-attack]}, target: {oneOf: [TJK, KGZ]}, date: 2009-06-28,
                 severity: {oneOf: [grave, incident]}, by: {name: a group, type: non-state, origin: {oneOf: [AFG, CHN]}}}
            requests:
              - {by: TJK, to: csto, for: military-assistance, date: 2009-06-29}
            decisions:
              - {body: csto-csc, matter: crrf/deployment, outcome: {oneOf: [adopted, refused]}}
              - {body: csto-csc, matter: crdf/deployment, outcome: {oneOf: [adopted, refused]}}
            nationalDecisions: {%s}
            hostConsents: {TJK: {oneOf: [given, withheld]}, KGZ: {oneOf: [given, withheld]}}
            """;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Registry registry;
    private final RuleBase rules;

    private GridCost(Crises knowledge) {
        this.registry = knowledge.registry();
        this.rules = knowledge.rules();
    }

    /** Takes the effort to make. */
    public static void main(String[] args) throws IOException {
        boolean isFull = Effort.of(args[0]) == Effort.FULL;
        GridCost cost = new GridCost(new Crises());
        System.out.print(Machine.described());
        System.out.print("""

                | what | how many | different | elapsed (s) | CPU (s) |
                |---|---|---|---|---|
                """);
        cost.sweep(isFull ? "2012-12-31" : "1992-01-01", "P1M");
        if (isFull) cost.sweep("2012-12-31", "P8D");
        cost.worlds(isFull ? "UZB, KAZ, ARM, BLR" : "UZB", isFull ? 1500 : 20);
    }

    private AssessmentEngine engine() {
        return new AssessmentEngine(registry, rules, "benchmark");
    }

    private void sweep(String to, String step) {
        Grid grid = Grid.of(CRISIS + AXES.formatted(to, step), "grid.yaml", List.of(), List.of(), 2_000_000, registry);
        Sweep sweep = new Sweep(grid, this::engine, UnaryOperator.identity(), 2);
        Answers answers =
                timed("sweep, every " + step, grid.size(), () -> sweep.run(Checkpoint.NONE, (done, all) -> {}));
        System.out.printf(Locale.ROOT, "| | %d situations | %d | | |%n", answers.situations(), answers.different());
    }

    private void worlds(String deciding, int sample) {
        String decisions = deciding.replaceAll("[A-Z]+", "$0: {oneOf: [approved, refused]}");
        Worlds worlds = Draft.of(OPEN.formatted(decisions), "open.yaml").worlds(List.of(), Optional.empty(), registry);
        int count = worlds.count().intValueExact();
        try (AssessmentEngine engine = engine()) {
            VerdictStore store = new VerdictStore(engine);
            timed("worlds, their verdicts", count, () -> WorldTable.of(worlds, store::of, count, 1));
        }
        Random chance = new Random(1);
        try (AssessmentEngine engine = engine()) {
            timed("worlds by chance, assessed whole", sample, () -> {
                Object last = null;
                for (int i = 0; i < sample; i++) last = engine.assess(world(worlds, chance));
                return last;
            });
        }
    }

    private static Scenario world(Worlds worlds, Random chance) {
        return worlds.world(worlds.open().stream()
                .mapToInt(open -> chance.nextInt(open.values().size()))
                .toArray());
    }

    private static <T> T timed(String what, int many, Supplier<T> work) {
        long clock = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        T made = work.get();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | | %.1f | %.1f |%n",
                what,
                many,
                (System.nanoTime() - clock) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
        return made;
    }
}
