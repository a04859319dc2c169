package casus.shell.line;

import casus.data.Registry;
import casus.scenario.Draft;
import casus.scenario.Grid;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import casus.shell.editing.OpenDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One scenario with the changes that the options ask for, and with more of them. */
public final class Variations {
    private final Draft draft;
    private final List<String> changes;
    private final List<String> readings;
    private final Registry registry;

    private Variations(Draft draft, List<String> changes, List<String> readings, Registry registry) {
        this.draft = draft;
        this.changes = changes;
        this.readings = readings;
        this.registry = registry;
    }

    /** Those of the file that is named, or of the open scenario where none is. */
    public static Variations of(Invocation invocation, OpenDocument document, Registry registry) {
        return of(invocation, invocation.files(), document, registry);
    }

    /** The same, of a command that takes another argument only without some option. */
    public static Variations of(Invocation invocation, List<String> files, OpenDocument document, Registry registry) {
        return of(
                invocation,
                files.isEmpty()
                        ? document.current().draft()
                        : Draft.open(ScenarioOptions.path(files.get(0)), files.get(0)),
                registry);
    }

    /** Those of one of the files, or of the open scenario where none is named. */
    public static Variations of(Invocation invocation, String file, OpenDocument document, Registry registry) {
        return of(invocation, invocation.files().isEmpty() ? List.of() : List.of(file), document, registry);
    }

    private static Variations of(Invocation invocation, Draft draft, Registry registry) {
        List<String> changes = ScenarioOptions.changes(invocation);
        invocation.value("as-of").ifPresent(day -> changes.add("asOf=" + day));
        return new Variations(draft, changes, ScenarioOptions.readings(invocation, registry), registry);
    }

    /**
     * The scenario with more changes, which go after those of the options.
     *
     * @throws casus.diagnostics.InvalidInput with every problem they make
     */
    public Scenario with(List<String> more) {
        return of(draft, more);
    }

    /** The same of another draft of the scenario. */
    public Scenario of(Draft draft, List<String> more) {
        List<String> all = new ArrayList<>(changes);
        all.addAll(more);
        return readingsOf(draft.read(all, Optional.empty(), registry));
    }

    /** A scenario under the readings that the options name, if they name any. */
    public Scenario readingsOf(Scenario scenario) {
        return readings.isEmpty() ? scenario : scenario.under(readings);
    }

    /**
     * All the crises that the scenario may be, after the changes of the options.
     *
     * @throws casus.diagnostics.InvalidInput with what is wrong with it
     */
    public Worlds worlds() {
        return worlds(List.of());
    }

    /** The same with more changes, which may leave more open. */
    public Worlds worlds(List<String> more) {
        List<String> all = new ArrayList<>(changes);
        all.addAll(more);
        return draft.worlds(all, Optional.empty(), registry);
    }

    /**
     * The grid that the scenario varies, after the changes of the options.
     *
     * @param vary what is varied beside what the scenario says, as {@code path=values}
     * @param table a file with a cell a row, laid over the scenario; empty where its own {@code vary} says what to vary
     * @param most cells that are allowed
     * @throws casus.diagnostics.InvalidInput with what is wrong with it
     */
    public Grid grid(List<String> vary, Optional<String> table, int most) {
        if (table.isEmpty()) return Grid.of(draft.text(), draft.name(), changes, vary, most, registry);
        return Grid.of(
                draft.text(), draft.name(), changes, ScenarioOptions.path(table.get()), table.get(), most, registry);
    }

    /** The scenario as it is in its file. */
    public Draft draft() {
        return draft;
    }

    /** Every path of the file. */
    public List<String> paths() {
        return draft.paths();
    }
}
