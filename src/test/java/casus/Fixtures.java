package casus;

import casus.clause.CountedKinds;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.data.AnsweredKinds;
import casus.data.DataFolder;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.document.Suffix;
import casus.engine.AssessmentEngine;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Bundle;
import casus.scenario.Scenario;
import casus.scenario.ScenarioFile;
import casus.scenario.ScenarioSchema;
import casus.scenario.Worlds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The project's own knowledge, rules and scenarios, loaded once for all tests. */
public final class Fixtures {
    public static final Path DATA = Path.of("data");
    public static final Path RULES = Path.of("rules");
    public static final Path SCENARIOS = Path.of("scenarios");
    private static final Path OPEN = SCENARIOS.resolve("open");

    private static final Registry REGISTRY = DataFolder.load(DATA);
    private static final RuleBase RULE_BASE = RuleBase.open(RULES, ModelStore.at(null));

    private Fixtures() {}

    public static Registry registry() {
        return REGISTRY;
    }

    public static RuleBase ruleBase() {
        return RULE_BASE;
    }

    /** The kinds that clauses may answer. */
    public static AnsweredKinds kinds() {
        return AnsweredKinds.of(ScenarioSchema.shipped().kinds(), CountedKinds.of(rules().values()));
    }

    /** A draft that comes with the program. */
    public static DraftLaw draft(String name) {
        Path file = SCENARIOS.resolve("drafts/" + name + ".draft.yaml");
        return DraftLaw.read(file, file.toString(), kinds(), REGISTRY);
    }

    /** The law with all drafts that come with the program and take nothing of it away. */
    public static Registry drafted() {
        return REGISTRY.adding(DraftLaw.all(SCENARIOS, kinds(), REGISTRY));
    }

    /** The rules by name. */
    public static SortedMap<String, Rule> rules() {
        return RULE_BASE.rules();
    }

    /** Where each rule of the project runs. */
    public static RuleReadings ruleReadings() {
        return RULE_BASE.readings(REGISTRY);
    }

    public static AssessmentEngine engine() {
        return new AssessmentEngine(REGISTRY, RULE_BASE, "test");
    }

    /** Every file of one crisis, by name. */
    public static List<Path> scenarioFiles() {
        return files(SCENARIOS).stream().filter(file -> !file.startsWith(OPEN)).toList();
    }

    /** The files that leave something open, each of which is many crises; by name. */
    public static List<Path> openFiles() {
        return files(OPEN);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> Suffix.isScenario(file.toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of every so many scenario files, for what takes long of each; {@code -Dcasus.corpus=all} takes them all. */
    public static Stream<Path> everyFewScenarioFiles(int few) {
        List<Path> all = scenarioFiles();
        int step = "all".equals(System.getProperty("casus.corpus")) ? 1 : few;
        return IntStream.iterate(0, at -> at < all.size(), at -> at + step).mapToObj(all::get);
    }

    /** The files of small cases that stand beside the rules, by name. */
    public static List<Path> caseFiles() {
        try (Stream<Path> list = Files.list(RULES)) {
            return list.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every scenario, and every case beside the rules. */
    public static List<Scenario> corpus() {
        return Stream.concat(
                        scenarioFiles().stream().map(Fixtures::scenario),
                        caseFiles().stream().map(Fixtures::cases).flatMap(List::stream))
                .toList();
    }

    /** The cases of such a file, in its order. */
    public static List<Scenario> cases(Path file) {
        Bundle bundle = Bundle.open(file, file.toString());
        return IntStream.range(0, bundle.size())
                .mapToObj(part -> bundle.read(part, REGISTRY))
                .toList();
    }

    /** All that a crisis of the corpus may be. */
    public static Worlds worlds(Path file) {
        return Worlds.read(file, file.toString(), REGISTRY);
    }

    public static Scenario scenario(Path file) {
        return ScenarioFile.read(file, file.toString(), List.of(), REGISTRY);
    }

    /** A scenario of the corpus, with changes of the form {@code path=value}. */
    public static Scenario scenario(String id, String... changes) {
        Path file = SCENARIOS.resolve(id + ".yaml");
        return ScenarioFile.read(file, file.toString(), List.of(changes), REGISTRY);
    }
}
