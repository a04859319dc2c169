package casus.shell.command;

import casus.scenario.Draft;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code set PATH=VALUE...}: changes values of the open scenario. */
@Component
final class SetCommand extends CasusCommand {
    private final OpenDocument document;
    private final Changing changing;

    SetCommand(OpenDocument document, Changing changing) {
        super(Usage.inShell(
                "set",
                "Changes values of the open scenario.",
                List.of("PATH=VALUE..."),
                List.of(),
                List.of(
                        "A path names keys, and items of a list by id or by number from 0, with dots between; the number after the last adds an item.",
                        "Several changes are made together and checked then; if the scenario would be invalid, none is made. A line says what that"
                                + " moved, and `undo` takes it back."),
                List.of(
                        "set asOf=2009-11-01",
                        "set events.incursion.severity=incident",
                        "set title='Incursion, winter' asOf=2009-12-01")));
        this.document = document;
        this.changing = changing;
    }

    @Override
    protected void run(Invocation invocation) {
        Draft draft = document.current().draft();
        for (String change : invocation.arguments()) draft = draft.set(change);
        changing.to(draft, invocation);
    }
}
