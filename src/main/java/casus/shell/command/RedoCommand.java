package casus.shell.command;

import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code redo}: makes a change again that was undone. */
@Component
final class RedoCommand extends CasusCommand {
    private final OpenDocument document;
    private final Changing changing;

    RedoCommand(OpenDocument document, Changing changing) {
        super(Usage.inShell(
                "redo",
                "Makes the change again that was undone last, and says which it was.",
                List.of(),
                List.of(),
                List.of(),
                List.of("redo")));
        this.document = document;
        this.changing = changing;
    }

    @Override
    protected void run(Invocation invocation) {
        changing.say("Done again", document.redo(), invocation);
    }
}
