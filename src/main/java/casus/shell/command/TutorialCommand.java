package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.shell.editing.OpenDocument;
import casus.shell.line.BatchFailed;
import casus.shell.line.CasusCommand;
import casus.shell.line.Commands;
import casus.shell.line.Invocation;
import casus.shell.line.Mode;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Terminals;
import casus.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code tutorial [FOLDER]}: ten minutes with a crisis, step by step. */
@Component
final class TutorialCommand extends CasusCommand {
    private static final String FOLDER = "casus-tutorial";

    private final ObjectProvider<Commands> commands;
    private final OpenDocument document;
    private final Mode mode;

    TutorialCommand(ObjectProvider<Commands> commands, OpenDocument document, Mode mode) {
        super(new Usage(
                "tutorial",
                "Shows in ten minutes how a crisis is assessed, changed, asked about and written up.",
                List.of("[NEW-FOLDER]"),
                List.of(),
                List.of(
                        "Each step says what it is about and runs a command. On a terminal Enter goes on and q leaves; elsewhere,"
                                + " and at the prompt, all steps follow one another.",
                        "It writes into a new folder, " + FOLDER + " if none is named."),
                List.of("casus tutorial", "casus tutorial /tmp/first-steps")));
        this.commands = commands;
        this.document = document;
        this.mode = mode;
    }

    @Override
    protected boolean writes(Invocation invocation) {
        return true;
    }

    @Override
    protected boolean isTalk() {
        return true;
    }

    @Override
    protected void run(Invocation invocation) {
        document.refuseToLose();
        String name = invocation.arguments().isEmpty() ? FOLDER : invocation.argument(0);
        make(name);
        boolean asks = mode == Mode.SCRIPT && Terminals.hasTerminal();
        for (Tutorial.Step step : Tutorial.in(name).steps()) {
            invocation.out().println(step.title() + "\n\n" + step.text() + "\n\ncasus> " + step.command());
            invocation.out().flush();
            if (asks && leaves()) return;
            run(step, invocation);
            invocation.out().println();
        }
    }

    private static void make(String name) {
        Path folder = ScenarioOptions.path(name);
        if (Files.exists(folder))
            throw InvalidInput.of(
                    "file-exists",
                    name,
                    "there is such a folder already",
                    "name a new one, as in `tutorial mine`, or remove it");
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", name, "the folder cannot be made", null);
        }
    }

    private static boolean leaves() {
        String answer = System.console().readLine("[Enter runs it, q leaves] ");
        return answer == null || answer.strip().equals("q");
    }

    private void run(Tutorial.Step step, Invocation invocation) {
        Commands.Outcome outcome = commands.getObject().run(step.command(), invocation.out());
        if (outcome.exitCode() != 0) throw new BatchFailed(outcome.exitCode(), outcome.placed(""));
    }
}
