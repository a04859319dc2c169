package casus.engine;

import casus.bench.Crises;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What it costs to judge a crisis by another day than before, beside judging it by the same day again. Each way has an
 * engine of its own; they take turns, so that what else the machine does falls on all of them alike.
 */
public final class OtherDays {
    private static final int WARM_UP = 200;
    private static final int BLOCKS = 9;
    private static final int ROUNDS = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Scenarios that are assessed one after the other, and the processor time of each block. */
    private record Way(String name, List<Scenario> scenarios, AssessmentEngine engine, List<Double> blocks) {
        /** A whole assessment: all readings, merged, with derivations. */
        long assess(int turn) {
            Scenario scenario = scenarios.get(turn % scenarios.size());
            long start = THREADS.getCurrentThreadCpuTime();
            engine.assess(scenario);
            return THREADS.getCurrentThreadCpuTime() - start;
        }

        String row(Way same) {
            double[] ratios = IntStream.range(0, BLOCKS)
                    .mapToDouble(block -> blocks.get(block) / same.blocks.get(block))
                    .sorted()
                    .toArray();
            double[] times =
                    blocks.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.2f to %.2f |%n",
                    name,
                    times[BLOCKS / 2],
                    ratios[BLOCKS / 2],
                    ratios[0],
                    ratios[BLOCKS - 1]);
        }
    }

    private final Crises crises;
    private final List<Way> ways = new ArrayList<>();

    private OtherDays(Crises crises) {
        this.crises = crises;
    }

    /** A table of the scenario that was read first, as JMH is to measure it alone. */
    public static String measured(Crises crises) {
        OtherDays days = new OtherDays(crises);
        LocalDate day = crises.scenarios().get(0).asOf();
        days.way("the same day", day.toString());
        days.way("a day on, and back", day.toString(), day.plusDays(1).toString());
        days.ways.add(days.way("a day on with its event, and back", days.moved(0), days.moved(1)));
        days.way(
                "the law of the next epoch, and back",
                day.toString(),
                days.nextEpoch().toString());
        days.run();
        StringBuilder table = new StringBuilder("""

                | judged again, by | CPU (us) | to the same day | spread |
                |---|---|---|---|
                """);
        days.ways.forEach(way -> table.append(way.row(days.ways.get(0))));
        days.ways.forEach(way -> way.engine().close());
        return table.toString();
    }

    private void way(String name, String... days) {
        ways.add(way(
                name,
                Arrays.stream(days).map(day -> crises.changed("asOf=" + day)).toArray(Scenario[]::new)));
    }

    private Way way(String name, Scenario... scenarios) {
        AssessmentEngine engine = new AssessmentEngine(crises.registry(), crises.rules(), "benchmark");
        return new Way(name, List.of(scenarios), engine, new ArrayList<>());
    }

    /** The whole crisis so many days later. */
    private Scenario moved(int days) {
        LocalDate day = crises.scenarios().get(0).asOf().plusDays(days);
        return crises.changed("asOf=" + day, "events.0.date=" + day.minusDays(3));
    }

    /** The first day on which the law is another in one of the readings, while all of them still speak. */
    private LocalDate nextEpoch() {
        Scenario scenario = crises.scenarios().get(0);
        return scenario.readings().stream()
                .map(reading -> Law.on(crises.registry(), reading, scenario.asOf(), List.of()))
                .map(law -> law.epoch().until())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private void run() {
        int turn = 0;
        for (; turn < WARM_UP; turn++) for (Way way : ways) way.assess(turn);
        for (int block = 0; block < BLOCKS; block++) {
            double[] spent = new double[ways.size()];
            for (int round = 0; round < ROUNDS; round++, turn++) {
                for (int way = 0; way < spent.length; way++)
                    spent[way] += ways.get(way).assess(turn) / 1e3 / ROUNDS;
            }
            for (int way = 0; way < spent.length; way++) ways.get(way).blocks().add(spent[way]);
        }
    }
}
