package casus.shell.command;

import casus.scenario.Assumed;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code assume join BLR crrf}: lets the open scenario play in another world. */
@Component
final class AssumeCommand extends CasusCommand {
    private final OpenDocument document;
    private final Changing changing;

    AssumeCommand(OpenDocument document, Changing changing) {
        super(Usage.inShell(
                "assume",
                "Lets the open scenario play in another world: somebody has joined or left, a reservation is lifted.",
                List.of("ASSUMPTION..."),
                List.of(),
                List.of(
                        "Write join STATE INSTRUMENT [DATE], leave STATE INSTRUMENT [DATE], lift RESERVATION, pledge FORCE"
                                + " STATE MEN, or drop RECORD. A line says what that moved; `unassume` with the same words, or `undo`,"
                                + " takes it back."),
                List.of("assume join STATE INSTRUMENT", "assume lift RESERVATION")));
        this.document = document;
        this.changing = changing;
    }

    @Override
    protected void run(Invocation invocation) {
        String change = Assumed.change(String.join(" ", invocation.arguments()));
        changing.to(document.current().draft().set(change), invocation);
    }
}
