package casus.shell.command;

import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code undo}: takes back the last change of the session. */
@Component
final class UndoCommand extends CasusCommand {
    private final OpenDocument document;
    private final Changing changing;

    UndoCommand(OpenDocument document, Changing changing) {
        super(Usage.inShell(
                "undo",
                "Takes back the last change of this session, of the open scenario or to another file, and says which it was.",
                List.of(),
                List.of(),
                List.of(),
                List.of("undo")));
        this.document = document;
        this.changing = changing;
    }

    @Override
    protected void run(Invocation invocation) {
        changing.say("Undone", document.undo(), invocation);
    }
}
