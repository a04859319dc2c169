package casus.shell;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import casus.scenario.Scenario;
import casus.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandOption;

/** The options that say which crisis to assess, and what to change in it. */
final class ScenarioOptions {
    static final CommandOption AS_OF =
            Usage.value("as-of", "DATE", "judge on the law of this day instead of the file's");
    static final CommandOption READING =
            Usage.value("reading", "READING", "use this reading instead of the file's; may be repeated");
    static final CommandOption SET = Usage.value(
            "set",
            "PATH=VALUE",
            "change a value of the file, such as events.incursion.severity=incident; may be repeated");

    private ScenarioOptions() {}

    /** Reads every file before anything is assessed; the problems of all files come together. */
    static List<Scenario> read(Invocation invocation, List<String> files, Registry registry) {
        List<String> changes = invocation.values("set");
        Optional<String> asOf = invocation.value("as-of");
        List<String> readings = readings(invocation, registry);
        Problems problems = new Problems();
        List<Scenario> scenarios = new ArrayList<>();
        for (String file : files) {
            try {
                Scenario scenario = ScenarioFile.read(path(file), file, changes, asOf, registry);
                scenarios.add(readings.isEmpty() ? scenario : scenario.under(readings));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        problems.throwIfAny(InvalidInput::new);
        return scenarios;
    }

    private static Path path(String file) {
        if (file.isBlank()) throw InvalidInput.of("unreadable-file", "FILE", "the name is empty", null);
        return Workspace.path("unreadable-file", file, file);
    }

    private static List<String> readings(Invocation invocation, Registry registry) {
        List<String> readings = invocation.values("reading");
        for (String reading : readings) {
            if (registry.sources().containsKey(reading)) continue;
            throw InvalidInput.of(
                    "unknown-reading",
                    "--reading " + reading,
                    "there is no such reading",
                    Suggestions.hint(reading, registry.sources().keySet()));
        }
        return readings.stream().distinct().toList();
    }
}
