package casus.shell.command;

import casus.scenario.Draft;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code unset PATH...}: takes values out of the open scenario. */
@Component
final class UnsetCommand extends CasusCommand {
    private final Workspace workspace;
    private final OpenDocument document;

    UnsetCommand(Workspace workspace, OpenDocument document) {
        super(Usage.inShell(
                "unset",
                "Takes values out of the open scenario.",
                List.of("PATH..."),
                List.of(),
                List.of("All are taken out together; if the scenario would be invalid, none is."),
                List.of("unset readings", "unset events.incursion.severity requests.0")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        OpenScenario open = document.current();
        Draft draft = open.draft();
        for (String path : invocation.arguments()) draft = draft.unset(path);
        document.put(open.with(draft, workspace.registry(invocation)));
    }
}
