package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.document.Suffix;
import casus.scenario.Bundle;
import casus.scenario.Scenario;
import casus.scenario.ScenarioFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scenarios that come with the program. */
final class ScenarioFolder {
    private ScenarioFolder() {}

    /**
     * Every scenario below a folder that this knowledge base can read, by its path below the folder; none where there is no
     * such folder.
     */
    static SortedMap<String, Scenario> read(Path folder, Registry registry) {
        SortedMap<String, Scenario> scenarios = new TreeMap<>();
        if (!Files.isDirectory(folder)) return scenarios;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file :
                    walk.filter(each -> Suffix.isScenario(each.toString())).toList()) {
                String name = folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
                scenario(file, registry).ifPresent(scenario -> scenarios.put(name, scenario));
            }
        } catch (IOException | UncheckedIOException e) {
            throw InvalidInput.of("unreadable-file", folder.toString(), "the folder cannot be read", null);
        }
        return scenarios;
    }

    /** Every case beside the rules that this knowledge base can read, by its file and its id. */
    static SortedMap<String, Scenario> cases(Path rules, Registry registry) {
        SortedMap<String, Scenario> cases = new TreeMap<>();
        try (Stream<Path> list = Files.list(rules)) {
            for (Path file :
                    list.filter(each -> Suffix.isCases(each.toString())).toList()) {
                Bundle bundle = Bundle.open(file, file.getFileName().toString());
                for (int part = 0; part < bundle.size(); part++) {
                    Scenario one = bundle.read(part, registry);
                    cases.put(file.getFileName() + " " + one.id(), one);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw InvalidInput.of("unreadable-file", rules.toString(), "the folder cannot be read", null);
        }
        return cases;
    }

    /** A file that names what this knowledge base does not know shows nothing of it. */
    private static Optional<Scenario> scenario(Path file, Registry registry) {
        try {
            return Optional.of(ScenarioFile.read(file, file.toString(), List.of(), registry));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }
}
