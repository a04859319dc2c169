package casus.bench;

import casus.batch.Inputs;
import casus.clause.RuleReadings;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Bundle;
import casus.scenario.Scenario;
import casus.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    private static final Path OPEN = Path.of("scenarios", "open");

    /** File of a scenario, without its suffix; with a star, all whose files begin so, in turn. */
    @Param({ONE, VARIED, ALL})
    String scenario;

    private List<Scenario> scenarios;

    /** What all have in common, read once in a process. */
    private static final class Knowledge {
        static final Registry REGISTRY = DataFolder.load(Path.of("data"));
        static final RuleBase RULES = RuleBase.open(Path.of("rules"), ModelStore.at(null));
    }

    /** Reads the scenarios that are meant, out of all that a batch would find, but for those that leave values open. */
    @Setup
    public void read() {
        scenarios = Inputs.find(List.of("scenarios"), Set.of()).cases().stream()
                .filter(one -> !one.file().getParent().endsWith(OPEN))
                .filter(one -> isMeant(one.file().getFileName().toString()))
                .map(one -> Bundle.open(one.file(), one.name()).read(one.part(), registry()))
                .toList();
    }

    /** The one crisis that most is measured with. */
    static Crises one() {
        return of(ONE);
    }

    /** Those that a pattern names. */
    public static Crises of(String scenario) {
        Crises crises = new Crises();
        crises.scenario = scenario;
        crises.read();
        return crises;
    }

    /** The first of the scenarios, with changes of the form {@code path=value}. */
    public Scenario changed(String... changes) {
        String file = scenarios.get(0).file();
        return ScenarioFile.read(Path.of(file), file, List.of(changes), registry());
    }

    private boolean isMeant(String file) {
        return scenario.endsWith("*")
                ? file.startsWith(scenario.substring(0, scenario.length() - 1))
                : file.equals(scenario + ".yaml");
    }

    public Registry registry() {
        return Knowledge.REGISTRY;
    }

    /** Where each rule runs. */
    public RuleReadings readings() {
        return rules().readings(registry());
    }

    public RuleBase rules() {
        return Knowledge.RULES;
    }

    public List<Scenario> scenarios() {
        return scenarios;
    }
}
