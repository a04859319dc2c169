package casus.bench;

import casus.clause.RuleReadings;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import casus.scenario.ScenarioFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The project's own knowledge and rules, and the scenarios to measure with; read once, shared by all threads. */
@State(Scope.Benchmark)
public class Crises {
    static final String ONE = "tjk-incursion-2009";
    static final String VARIED = "tjk-incursion-2009*";
    static final String ALL = "*";

    /** Id of a scenario; with a star, all whose ids begin so, in turn. */
    @Param({ONE, VARIED, ALL})
    String scenario;

    private Registry registry;
    private RuleBase rules;
    private List<Scenario> scenarios;

    /** Reads it all. */
    @Setup
    public void read() throws IOException {
        registry = DataFolder.load(Path.of("data"));
        rules = RuleBase.open(Path.of("rules"), ModelStore.at(null));
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            scenarios = files.sorted()
                    .filter(file -> isMeant(file.getFileName().toString()))
                    .map(file -> ScenarioFile.read(file, file.toString(), List.of(), registry))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The one crisis that most is measured with. */
    static Crises one() throws IOException {
        Crises crises = new Crises();
        crises.scenario = ONE;
        crises.read();
        return crises;
    }

    /** The first of the scenarios, with changes of the form {@code path=value}. */
    public Scenario changed(String... changes) {
        String file = scenarios.get(0).file();
        return ScenarioFile.read(Path.of(file), file, List.of(changes), registry);
    }

    private boolean isMeant(String file) {
        return scenario.endsWith("*")
                ? file.startsWith(scenario.substring(0, scenario.length() - 1))
                : file.equals(scenario + ".yaml");
    }

    public Registry registry() {
        return registry;
    }

    /** Where each rule runs. */
    public RuleReadings readings() {
        return rules.readings(registry);
    }

    public RuleBase rules() {
        return rules;
    }

    public List<Scenario> scenarios() {
        return scenarios;
    }
}
