package casus.shell.command;

import casus.diagnostics.Plain;
import casus.shell.editing.TypedLines;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code history}: what was typed at the prompt. */
@Component
final class HistoryCommand extends CasusCommand {
    private final TypedLines lines;

    HistoryCommand(TypedLines lines) {
        super(Usage.inShell(
                "history",
                "Lists what was typed at the prompt, in this shell and earlier ones.",
                List.of(),
                List.of(),
                List.of("A line that begins with a blank is not kept."),
                List.of("history")));
        this.lines = lines;
    }

    @Override
    protected void run(Invocation invocation) {
        int number = 1;
        for (String line : lines.all()) {
            invocation.out().println(String.format("%5d  ", number++) + Plain.line(line.replace('\n', ' ')));
        }
    }
}
