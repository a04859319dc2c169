package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.document.NearFile;
import casus.document.PlainText;
import casus.shell.line.BatchFailed;
import casus.shell.line.CasusCommand;
import casus.shell.line.CommandLines;
import casus.shell.line.Commands;
import casus.shell.line.Invocation;
import casus.shell.line.Leaving;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code source FILE}: the commands of a file, as if they were typed. */
@Component
final class SourceCommand extends CasusCommand {
    /** Files may name others, and in the end themselves. */
    private static final int DEEPEST = 8;

    private final ObjectProvider<Commands> commands;
    private int depth;

    SourceCommand(ObjectProvider<Commands> commands) {
        super(Usage.inShell(
                "source",
                "Runs the commands of a file, one a line; the first that fails ends it.",
                List.of("FILE"),
                List.of(),
                List.of("# begins a comment. What the commands open and set stays."),
                List.of("source my-session.casus")));
        this.commands = commands;
    }

    @Override
    protected boolean isTalk() {
        return true;
    }

    @Override
    protected void run(Invocation invocation) {
        String name = invocation.argument(0);
        if (depth == DEEPEST) throw InvalidInput.of("nested-source", name, "files name one another too deeply", null);
        Path file = ScenarioOptions.path(name);
        depth++;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            CommandLines lines = new CommandLines(in);
            for (CommandLines.Written next = lines.next(); next != null; next = lines.next())
                run(next, name, invocation);
        } catch (IOException e) {
            throw InvalidInput.of("unreadable-file", name, PlainText.trouble(file), NearFile.hint(file));
        } finally {
            depth--;
        }
    }

    private void run(CommandLines.Written written, String name, Invocation invocation) {
        Commands.Outcome outcome = written.tokens().isComplete()
                ? commands.getObject().run(written.text(), invocation.out())
                : Commands.Outcome.failed(Commands.USAGE, written.unfinished().getMessage());
        if (outcome.leave()) throw new Leaving();
        if (outcome.exitCode() == 0) return;
        throw new BatchFailed(outcome.exitCode(), outcome.placed(name + ":" + written.line() + ": "));
    }
}
