package casus.shell.command;

import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code reset}: back to the file. */
@Component
final class ResetCommand extends CasusCommand {
    private final Workspace workspace;
    private final OpenDocument document;

    ResetCommand(Workspace workspace, OpenDocument document) {
        super(Usage.inShell(
                "reset",
                "Drops the unsaved changes and reads the file again.",
                List.of(),
                List.of(),
                List.of(),
                List.of("reset")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        OpenScenario open = document.current();
        document.put(OpenScenario.read(open.file(), open.name(), workspace.registry(invocation)), "reset");
    }
}
