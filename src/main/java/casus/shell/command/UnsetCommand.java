package casus.shell.command;

import casus.scenario.Draft;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code unset PATH...}: takes values out of the open scenario. */
@Component
final class UnsetCommand extends CasusCommand {
    private final OpenDocument document;
    private final Changing changing;

    UnsetCommand(OpenDocument document, Changing changing) {
        super(Usage.inShell(
                "unset",
                "Takes values out of the open scenario.",
                List.of("PATH..."),
                List.of(),
                List.of("All are taken out together; if the scenario would be invalid, none is."),
                List.of("unset readings", "unset events.incursion.severity requests.0")));
        this.document = document;
        this.changing = changing;
    }

    @Override
    protected void run(Invocation invocation) {
        Draft draft = document.current().draft();
        for (String path : invocation.arguments()) draft = draft.unset(path);
        changing.to(draft, invocation);
    }
}
