package casus.engine;

import casus.assessment.Opinion;
import casus.bench.Crises;
import casus.law.Law;
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
    private final Map<Scenario, List<Law>> laws = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private Turn turn;
    private PlainWay plain;

    /** Works out the law for every scenario. */
    @Setup
    public void open(Crises crises) {
        turn = new Turn(crises);
        plain = new PlainWay(crises);
        for (Scenario scenario : crises.scenarios()) {
            laws.put(
                    scenario,
                    scenario.readings().stream()
                            .map(reading -> Law.on(crises.registry(), reading, scenario.asOf(), scenario.states()))
                            .toList());
            scenario.readings()
                    .forEach(reading -> sessions.computeIfAbsent(reading, id -> new Session(crises.rules(), id)));
        }
    }

    /** Closes the sessions. */
    @TearDown
    public void close() {
        sessions.values().forEach(Session::close);
    }

    /** Sessions that stay. */
    @Benchmark
    public List<Opinion> resident() {
        Scenario scenario = turn.next();
        List<Opinion> opinions = new ArrayList<>();
        for (Law law : laws.get(scenario))
            opinions.add(sessions.get(law.reading()).assess(law, scenario.facts()));
        return opinions;
    }

    /** The plain way. */
    @Benchmark
    public List<Opinion> plain() {
        Scenario scenario = turn.next();
        List<Opinion> opinions = new ArrayList<>();
        for (Law law : laws.get(scenario)) opinions.add(plain.opinion(law, scenario.facts()));
        return opinions;
    }
}
