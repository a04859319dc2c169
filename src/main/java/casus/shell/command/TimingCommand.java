package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Session;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code timing on|off}: whether the shell says how long each command took. */
@Component
final class TimingCommand extends CasusCommand {
    private static final String ON = "on";
    private static final List<String> WORDS = List.of(ON, "off");

    private final Session session;

    TimingCommand(Session session) {
        super(Usage.inShell(
                "timing",
                "Lets the shell say behind every command how long it took.",
                List.of(String.join("|", WORDS)),
                List.of(),
                List.of(),
                List.of("timing on", "timing off")));
        this.session = session;
    }

    @Override
    protected void run(Invocation invocation) {
        String word = invocation.argument(0);
        if (!WORDS.contains(word))
            throw InvalidInput.of("unknown-word", word, "timing is on or off", Suggestions.hint(word, WORDS));
        session.time(word.equals(ON));
    }
}
