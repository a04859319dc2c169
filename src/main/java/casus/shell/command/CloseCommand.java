package casus.shell.command;

import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code close}: closes the open scenario. */
@Component
final class CloseCommand extends CasusCommand {
    private final OpenDocument document;

    CloseCommand(OpenDocument document) {
        super(Usage.inShell(
                "close",
                "Closes the open scenario.",
                List.of(),
                List.of(Usage.flag("discard", "even if that drops unsaved changes")),
                List.of(),
                List.of("close", "close --discard")));
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        document.current();
        if (!invocation.flag("discard")) document.refuseToLose();
        document.clear();
    }
}
