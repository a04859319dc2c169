package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.shell.editing.EditJournal;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.editing.Unsaved;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code restore [FILE]}: brings back changes that an earlier shell did not save. */
@Component
final class RestoreCommand extends CasusCommand {
    private final Workspace workspace;
    private final OpenDocument document;
    private final EditJournal journal;

    RestoreCommand(Workspace workspace, OpenDocument document, EditJournal journal) {
        super(Usage.inShell(
                "restore",
                "Brings back the changes that an earlier shell did not save, the latest or those to a file.",
                List.of("[FILE]"),
                List.of(Usage.flag("discard", "forget them instead, all or those to a file")),
                List.of(),
                List.of("restore", "restore scenarios/tjk-incursion-2009.yaml", "restore --discard")));
        this.workspace = workspace;
        this.document = document;
        this.journal = journal;
    }

    @Override
    protected void run(Invocation invocation) {
        List<Unsaved> left = left(invocation);
        if (invocation.flag("discard")) {
            left.forEach(journal::forget);
            return;
        }
        document.refuseToLose();
        Registry registry = workspace.registry(invocation);
        Unsaved latest = left.get(0);
        OpenScenario restored = OpenScenario.restore(latest, registry);
        if (!document.restore(latest, restored)) {
            throw InvalidInput.of("nothing-unsaved", latest.name(), "another shell has just taken these changes", null);
        }
    }

    private List<Unsaved> left(Invocation invocation) {
        List<Unsaved> all = journal.left();
        if (all.isEmpty()) {
            throw InvalidInput.of("nothing-unsaved", "casus", "no earlier shell has left unsaved changes", null);
        }
        if (invocation.arguments().isEmpty()) return all;
        String name = invocation.argument(0);
        List<Unsaved> meant = all.stream()
                .filter(unsaved -> unsaved.file()
                        .equals(ScenarioOptions.path(name).toAbsolutePath().normalize()))
                .toList();
        if (!meant.isEmpty()) return meant;
        throw InvalidInput.of(
                "nothing-unsaved",
                name,
                "no earlier shell has left unsaved changes to it",
                Suggestions.hint(
                        name, all.stream().map(Unsaved::name).distinct().toList()));
    }
}
