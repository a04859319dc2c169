package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code open FILE}: opens a scenario. */
@Component
final class OpenCommand extends CasusCommand {
    private final Workspace workspace;
    private final OpenDocument document;

    OpenCommand(Workspace workspace, OpenDocument document) {
        super(Usage.inShell(
                "open",
                "Opens a scenario, which the other commands then work on.",
                List.of("FILE"),
                List.of(Usage.flag("discard", "even if that drops unsaved changes to the one that is open")),
                List.of("A file with mistakes is not opened; all of them are shown."),
                List.of("open scenarios/tjk-incursion-2009.yaml")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        if (!invocation.flag("discard")) document.refuseToLose();
        String name = invocation.argument(0);
        Path file = ScenarioOptions.path(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw InvalidInput.of("unreadable-file", name, "this is no file that could be saved again", null);
        }
        document.put(OpenScenario.read(file, name, workspace.registry(invocation)), "open " + name);
    }
}
