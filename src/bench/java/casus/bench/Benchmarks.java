package casus.bench;

import casus.engine.OtherDays;
import casus.engine.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.JavaFlightRecorderProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and writes what came out as a table. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes a regular expression for the benchmarks to run, the file to write and, to profile, a folder for it. */
    public static void main(String[] args) throws IOException, RunnerException {
        StringBuilder stages = new StringBuilder("""

                | scenario | stage | CPU (us) | allocated (kB) |
                |---|---|---|---|
                """);
        for (String scenario : List.of(Crises.ONE, Crises.VARIED, Crises.ALL)) {
            Crises crises = new Crises();
            crises.scenario = scenario;
            crises.read();
            stages.append(Stages.measured(crises, scenario));
        }
        stages.append(OtherDays.measured(Crises.one()));
        if (args.length == 1) {
            System.out.print(stages);
            return;
        }
        List<RunResult> results = new ArrayList<>();
        results.addAll(run(args, args[0], 1));
        if (args.length == 2) results.addAll(run(args, "AssessmentBenchmark.(resident|plain)", 2));
        Path table = Path.of(args[1]);
        Files.writeString(table, Machine.described() + "\n" + table(results) + stages);
        System.out.print(Files.readString(table));
    }

    private static Collection<RunResult> run(String[] args, String which, int threads) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(which)
                .threads(threads)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(3))
                .jvmArgs("-Xmx1g", "-Dcasus.log=OFF")
                .addProfiler(GCProfiler.class);
        if (args.length > 2) options.addProfiler(JavaFlightRecorderProfiler.class, "dir=" + args[2]);
        return new Runner(options.build()).run();
    }

    private static String table(List<RunResult> results) {
        StringBuilder table = new StringBuilder("""
                | benchmark | scenario | threads | result | error | unit | MB/assessment |
                |---|---|---|---|---|---|---|
                """);
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s.%s | %s | %d | %.1f | %.1f | %s | %.2f |%n",
                    name[name.length - 2].replace("Benchmark", ""),
                    name[name.length - 1],
                    result.getParams().getParam("scenario"),
                    result.getParams().getThreads(),
                    primary.getScore(),
                    primary.getScoreError(),
                    primary.getScoreUnit(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1e6));
        }
        return table.toString();
    }
}
