package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.bench.Crises;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole assessment, all readings and full derivations, in three ways that give the same answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AssessmentBenchmark {
    private Crises crises;
    private Turn turn;
    private AssessmentEngine engine;
    private PlainWay plain;

    /** Opens an engine for this thread. */
    @Setup
    public void open(Crises all) {
        crises = all;
        turn = new Turn(all);
        engine = new AssessmentEngine(all.registry(), all.rules(), "benchmark");
        plain = new PlainWay(all);
    }

    /** Closes it. */
    @TearDown
    public void close() {
        engine.close();
    }

    /** As the program does it: sessions that stay. */
    @Benchmark
    public Assessment resident() {
        return engine.assess(turn.next());
    }

    /** The program's own session, but a new one for each reading of each scenario. */
    @Benchmark
    public Assessment fresh() {
        Scenario scenario = turn.next();
        ApplicableLaw law = plain.law(scenario);
        List<ReadingResult> results = new ArrayList<>();
        for (String reading : scenario.readings()) {
            try (Session session = new Session(crises.rules(), crises.readings(), reading)) {
                results.add(session.assess(law.context(reading), law.stated()));
            }
        }
        return plain.merged(scenario, results, law);
    }

    /** The plain way. */
    @Benchmark
    public Assessment plain() {
        return plain.assess(turn.next());
    }
}
