package casus.bench;

import casus.batch.Batch;
import casus.batch.BatchItem;
import casus.batch.Inputs;
import casus.batch.ResultJournal;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much faster a batch of two workers is than one of one: reading, assessing and writing every scenario of the project
 * several times over, by turns, so that whatever else the machine does falls on both.
 */
public final class BatchRate {
    private static final int TIMES_OVER = 2;

    private BatchRate() {}

    /** Takes the effort to make. */
    public static void main(String[] args) throws IOException {
        Effort effort = Effort.of(args[0]);
        int rounds = effort.batches();
        Registry registry = DataFolder.load(Path.of("data"));
        RuleBase rules = RuleBase.open(Path.of("rules"), ModelStore.at(null));
        List<BatchItem> cases = new ArrayList<>();
        List<BatchItem> all = Inputs.find(List.of("scenarios"), Set.of()).cases();
        List<BatchItem> once = IntStream.range(0, all.size())
                .filter(index -> index % effort.share() == 0)
                .mapToObj(all::get)
                .toList();
        for (int i = 0; i < TIMES_OVER; i++) {
            for (BatchItem one : once)
                cases.add(new BatchItem(one.input() + "#" + i, one.file(), one.name(), one.part()));
        }
        List<Double> wall = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        run(registry, rules, cases, 2);
        for (int i = 0; i < rounds; i++) {
            double[] one = run(registry, rules, cases, 1);
            double[] two = run(registry, rules, cases, 2);
            wall.add(one[0] / two[0]);
            work.add(two[1] / one[1]);
            System.out.printf(
                    Locale.ROOT,
                    "%d scenarios: one worker %.2f s (CPU %.2f), two %.2f s (CPU %.2f), %.2f times as fast%n",
                    cases.size(),
                    one[0],
                    one[1],
                    two[0],
                    two[1],
                    one[0] / two[0]);
        }
        Collections.sort(wall);
        Collections.sort(work);
        System.out.print(Machine.described());
        System.out.printf(
                Locale.ROOT,
                "two workers against one: %.2f times as fast at best, %.2f in the median; CPU for the same work: %.2f%n",
                wall.get(rounds - 1),
                wall.get(rounds / 2),
                work.get(rounds / 2));
    }

    /** Seconds by the clock, and of the processor. */
    private static double[] run(Registry registry, RuleBase rules, List<BatchItem> cases, int jobs) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Path file = Files.createTempFile("casus", ".jsonl");
        long clock = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        Batch.RunOptions options = new Batch.RunOptions(jobs, null, Integer.MAX_VALUE);
        try (ResultJournal journal = ResultJournal.open(List.of(file), false, file.toString())) {
            new Batch(
                            registry,
                            rules,
                            "bench",
                            cases,
                            options,
                            Optional.of(journal),
                            Optional.empty(),
                            (result, done, all) -> {})
                    .run();
        }
        double[] seconds = {(System.nanoTime() - clock) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9};
        Files.delete(file);
        return seconds;
    }
}
