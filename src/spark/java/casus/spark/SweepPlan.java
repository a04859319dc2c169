package casus.spark;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.scenario.Assumed;
import casus.scenario.Draft;
import casus.scenario.Grid;
import casus.scenario.Scenario;
import casus.sweep.Question;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that a sweep is made from, as it is sent to the executors.
 *
 * @param id of this job
 * @param text of the scenario
 * @param name of its file
 * @param changes what {@code --set}, {@code --assume} and {@code --as-of} ask for
 * @param table with a cell a row, or null
 * @param readings that are asked for, or none
 * @param asked of each cell, or null
 */
record SweepPlan(
        String id,
        Home home,
        String text,
        String name,
        List<String> changes,
        List<String> vary,
        Sent table,
        List<String> readings,
        String asked)
        implements Serializable {

    /** @throws InvalidInput if the file cannot be read, or an option is wrong */
    static SweepPlan of(Arguments arguments, Home home) {
        String file = arguments.only("FILE");
        Draft draft = Draft.open(Path.of(file), file);
        List<String> changes = new ArrayList<>(arguments.values("--set"));
        arguments.values("--assume").forEach(act -> changes.add(Assumed.change(act)));
        arguments.value("--as-of").ifPresent(day -> changes.add("asOf=" + day));
        return new SweepPlan(
                UUID.randomUUID().toString(),
                home,
                draft.text(),
                draft.name(),
                changes,
                arguments.values("--vary"),
                arguments
                        .value("--table")
                        .map(table -> Sent.of(Path.of(table), table))
                        .orElse(null),
                arguments.values("--reading"),
                arguments.value("--cell").orElse(null));
    }

    /** @throws InvalidInput with what is wrong with it */
    Grid grid(Registry registry) {
        for (String reading : readings) {
            if (!registry.sources().containsKey(reading))
                throw InvalidInput.of(
                        "unknown-reading",
                        "--reading " + reading,
                        "there is no such reading",
                        Suggestions.hint(reading, registry.sources().keySet()));
        }
        if (table == null) return Grid.of(text, name, changes, vary, Integer.MAX_VALUE, registry);
        if (!vary.isEmpty())
            throw InvalidInput.of(
                    "wrong-option",
                    "--vary",
                    "the rows of a table are all the cells there are",
                    "leave out one of them");
        Path folder = Scratch.folder("casus-table");
        try {
            return Grid.of(text, name, changes, table.in(folder, 0), table.name(), Integer.MAX_VALUE, registry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Scratch.delete(folder);
        }
    }

    /** What is asked of each cell, or null. */
    Question question() {
        return asked == null ? null : Question.of(asked);
    }

    /** A scenario under the readings that are asked for. */
    Scenario under(Scenario scenario) {
        return readings.isEmpty()
                ? scenario
                : scenario.under(readings.stream().distinct().toList());
    }
}
