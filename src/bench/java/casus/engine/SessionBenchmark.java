package casus.engine;

import casus.assessment.ReadingResult;
import casus.bench.Crises;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The part of an assessment that the sessions do: the law is at hand, the readings are not merged. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SessionBenchmark {
    private final Map<Scenario, ApplicableLaw> laws = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private Turn turn;
    private PlainWay plain;

    /** Works out the law for every scenario. */
    @Setup
    public void open(Crises crises) {
        turn = new Turn(crises);
        plain = new PlainWay(crises);
        LawCache known = new LawCache(crises.registry());
        for (Scenario scenario : crises.scenarios()) {
            laws.put(scenario, known.applicable(scenario));
            scenario.readings()
                    .forEach(reading -> sessions.computeIfAbsent(
                            reading, id -> new Session(crises.rules(), crises.readings(), id)));
        }
    }

    /** Closes the sessions. */
    @TearDown
    public void close() {
        sessions.values().forEach(Session::close);
    }

    /** Sessions that stay. */
    @Benchmark
    public List<ReadingResult> resident() {
        Scenario scenario = turn.next();
        List<ReadingResult> results = new ArrayList<>();
        ApplicableLaw law = laws.get(scenario);
        law.contexts()
                .forEach((reading, context) -> results.add(sessions.get(reading).assess(context, law.stated())));
        return results;
    }

    /** The plain way. */
    @Benchmark
    public List<ReadingResult> plain() {
        Scenario scenario = turn.next();
        List<ReadingResult> results = new ArrayList<>();
        ApplicableLaw law = laws.get(scenario);
        law.contexts().values().forEach(context -> results.add(plain.result(context, law.stated())));
        return results;
    }
}
