package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Session;
import casus.shell.line.Usage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code mode [FORMAT]}: in which format the shell prints. */
@Component
final class ModeCommand extends CasusCommand {
    private static final String USUAL = "text";

    /** The formats that are read on a screen or by a program behind the shell. */
    private static final List<String> FORMATS = List.of(USUAL, "json", "csv", "markdown");

    private final Session session;

    ModeCommand(Session session) {
        super(Usage.inShell(
                "mode",
                "Lets every command print in a format, or says which it is.",
                List.of("[" + String.join("|", FORMATS) + "]"),
                List.of(),
                List.of("A command that does not know the format prints as ever; --format and -o go before it."),
                List.of("mode json", "mode text", "mode")));
        this.session = session;
    }

    @Override
    protected void run(Invocation invocation) {
        if (invocation.arguments().isEmpty()) {
            invocation.out().println(session.format().orElse(USUAL));
            return;
        }
        String format = invocation.argument(0);
        if (!FORMATS.contains(format)) {
            throw InvalidInput.of(
                    "unknown-format", format, "the shell has no such mode", Suggestions.hint(format, FORMATS));
        }
        session.print(Optional.of(format).filter(one -> !one.equals(USUAL)));
    }
}
