package casus.engine;

import casus.bench.Crises;
import casus.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What verdicts take beside whole assessments and beside Drools used plainly; no store of results. The ways take turns on the
 * same scenarios.
 */
public final class VerdictRatios {
    private static final int BLOCKS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Function<Scenario, Object>> ways = new LinkedHashMap<>();
    private final Map<String, double[]> spent = new LinkedHashMap<>();

    private VerdictRatios(AssessmentEngine verdicts, AssessmentEngine whole, PlainWay plain) {
        ways.put("verdicts", verdicts::verdicts);
        ways.put("with all derivations", whole::assess);
        ways.put("plain Drools, verdicts", plain::verdicts);
        ways.put("plain Drools, with all derivations", plain::assess);
        ways.keySet().forEach(way -> spent.put(way, new double[BLOCKS]));
    }

    /** Rows of a table for these scenarios, one after the other in so many rounds after as many to warm up. */
    public static String measured(Crises crises, String scenarios, int rounds) {
        int each = Math.max(1, rounds / BLOCKS);
        try (AssessmentEngine verdicts = engine(crises);
                AssessmentEngine whole = engine(crises)) {
            VerdictRatios ratios = new VerdictRatios(verdicts, whole, new PlainWay(crises));
            Turn turn = new Turn(crises);
            for (int i = 0; i < rounds; i++) ratios.round(turn.next(), 0, 1);
            ratios.spent.values().forEach(blocks -> Arrays.fill(blocks, 0));
            for (int block = 0; block < BLOCKS; block++)
                for (int i = 0; i < each; i++) ratios.round(turn.next(), block, each);
            return ratios.rows(scenarios);
        }
    }

    private static AssessmentEngine engine(Crises crises) {
        return new AssessmentEngine(crises.registry(), crises.rules(), "benchmark");
    }

    private void round(Scenario scenario, int block, int of) {
        ways.forEach((name, way) -> {
            long start = THREADS.getCurrentThreadCpuTime();
            Object answer = way.apply(scenario);
            if (answer != null) spent.get(name)[block] += (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / of;
        });
    }

    private String rows(String scenarios) {
        List<double[]> all = new ArrayList<>(spent.values());
        StringBuilder rows = new StringBuilder();
        spent.forEach((name, blocks) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %s | %s |%n",
                scenarios,
                name,
                median(blocks),
                times(all.get(2), blocks),
                times(all.get(3), blocks))));
        return rows.toString();
    }

    /** How many times as much one takes as another, block by block: median, least and most. */
    private static String times(double[] one, double[] other) {
        double[] ratios = new double[BLOCKS];
        for (int block = 0; block < BLOCKS; block++) ratios[block] = one[block] / other[block];
        double median = median(ratios);
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", median, least(ratios), most(ratios));
    }

    private static double median(double[] blocks) {
        return Arrays.stream(blocks).sorted().toArray()[BLOCKS / 2];
    }

    private static double least(double[] blocks) {
        return Arrays.stream(blocks).min().orElseThrow();
    }

    private static double most(double[] blocks) {
        return Arrays.stream(blocks).max().orElseThrow();
    }
}
