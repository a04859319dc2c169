package casus.bench;

import casus.engine.OtherDays;
import casus.engine.Stages;
import casus.engine.VerdictRatios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * Takes the effort to make, a regular expression for the benchmarks to run, the file to write and, to profile, a folder
     * for it.
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Effort effort = Effort.of(args[0]);
        StringBuilder stages = new StringBuilder("""

                | scenario | stage | CPU (us) | allocated (kB) |
                |---|---|---|---|
                """);
        StringBuilder ratios = new StringBuilder("""

                | scenario | way | CPU (us) | plain Drools, verdicts, takes times | plain Drools, all derivations |
                |---|---|---|---|---|
                """);
        for (String scenario : List.of(Crises.ONE, Crises.VARIED, Crises.ALL)) {
            Crises crises = Crises.of(scenario);
            ratios.append(VerdictRatios.measured(crises, scenario, effort.rounds()));
            stages.append(Stages.measured(crises, scenario, effort.rounds()));
        }
        stages.append(ratios).append(OtherDays.measured(Crises.one()));
        if (args.length == 2) {
            System.out.print(stages);
            return;
        }
        Optional<String> profile = args.length > 3 ? Optional.of(args[3]) : Optional.empty();
        List<RunResult> results = new ArrayList<>(run(args[1], 1, effort, profile));
        if (profile.isEmpty()) results.addAll(run("AssessmentBenchmark.(resident|plain)", 2, effort, profile));
        Path table = Path.of(args[2]);
        Files.writeString(table, Machine.described() + "\n" + table(results) + stages);
        System.out.print(Files.readString(table));
    }

    private static Collection<RunResult> run(String which, int threads, Effort effort, Optional<String> profile)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(which)
                .threads(threads)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class);
        if (effort == Effort.FULL) {
            options.forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(3))
                    .measurementIterations(4)
                    .measurementTime(TimeValue.seconds(3))
                    .jvmArgs("-Xmx1g");
        } else {
            options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(300));
        }
        profile.ifPresent(folder -> options.addProfiler(JavaFlightRecorderProfiler.class, "dir=" + folder));
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
