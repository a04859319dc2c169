package casus.shell.command;

import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Leaving;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code exit} or {@code quit}: leaves the shell, or ends the script. */
@Component
final class ExitCommand extends CasusCommand {
    ExitCommand() {
        super(Usage.inShell(
                "exit",
                "Leaves the shell, or ends the script; `quit` and Ctrl-D do the same.",
                List.of(),
                List.of(),
                List.of(
                        "Unsaved changes stay where `restore` finds them in the next shell; those of a script are dropped."),
                List.of("exit")));
    }

    @Override
    protected void run(Invocation invocation) {
        throw new Leaving();
    }
}
