package casus.shell;

import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code reset}: back to the file. */
@Component
final class ResetCommand extends CasusCommand {
    private final Workspace workspace;
    private final OpenDocument desk;

    ResetCommand(Workspace workspace, OpenDocument desk) {
        super(Usage.inShell(
                "reset",
                "Drops the unsaved changes and reads the file again.",
                List.of(),
                List.of(),
                List.of(),
                List.of("reset")));
        this.workspace = workspace;
        this.desk = desk;
    }

    @Override
    void run(Invocation invocation) {
        OpenScenario open = desk.current();
        desk.put(OpenScenario.read(open.file(), open.name(), workspace.registry(invocation)));
    }
}
