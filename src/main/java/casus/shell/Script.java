package casus.shell;

import casus.diagnostics.Plain;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CommandLines;
import casus.shell.line.Commands;
import casus.shell.line.Mode;
import casus.shell.line.ShellOptions;
import casus.shell.line.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.ShellRunner;
import org.springframework.stereotype.Component;

/**
 * Runs the commands of standard input, one a line, as they come, or those of {@code -c}, with semicolons between. The first that fails ends the script with its exit code;
 * with {@code --keep-going} the others follow, and the exit code is that of the first failure all the same.
 */
@Component
@Primary
@ConditionalOnProperty(name = Mode.PROPERTY, havingValue = Mode.OF_SCRIPT)
class Script implements ShellRunner, ExitCodeGenerator {

    private final Commands commands;
    private final OpenDocument document;
    private final Results results = new Results();
    private String name = "<stdin>";
    private int exitCode;
    private boolean debug;

    Script(Commands commands, OpenDocument document) {
        this.commands = commands;
        this.document = document;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(String[] options) throws IOException {
        boolean keepGoing = Arrays.asList(options).contains(ShellOptions.KEEP_GOING);
        debug = Commands.debug(Arrays.asList(options));
        try (BufferedReader in = new BufferedReader(text(options))) {
            CommandLines lines = new CommandLines(in);
            boolean goesOn = true;
            while (goesOn) {
                CommandLines.Written next = lines.next();
                goesOn = next != null && run(next) && (keepGoing || exitCode == 0);
            }
        } catch (IOException e) {
            fail(
                    new Commands.Outcome(
                            Commands.INTERNAL, "error[unreadable-input]: standard input cannot be read", e, false),
                    "");
        }
        tellWhatIsLost();
    }

    /** Standard input, or the commands of the command line, a line each. */
    private Reader text(String[] options) {
        List<String> words = Arrays.asList(options);
        if (words.indexOf(Shell.TUTORIAL) == 0) {
            name = Shell.TUTORIAL;
            return new StringReader(words.stream().map(Tokens::typed).collect(Collectors.joining(" ")));
        }
        int at = words.indexOf(ShellOptions.COMMANDS);
        if (at < 0) return new InputStreamReader(System.in, StandardCharsets.UTF_8);
        name = ShellOptions.COMMANDS;
        return new StringReader(CommandLines.parted(words.get(at + 1)));
    }

    /** A script has nobody to ask and leaves nothing to restore. */
    private void tellWhatIsLost() {
        document.open()
                .filter(OpenScenario::isChanged)
                .ifPresent(open -> System.err.println("casus: changes to " + Plain.line(open.name())
                        + " were not saved; `save` keeps them, `reset` drops them"));
    }

    /** Runs one command; false if none is to follow. */
    private boolean run(CommandLines.Written written) {
        String where = name + ":" + written.line() + ": ";
        if (!written.tokens().isComplete()) {
            fail(Commands.Outcome.failed(Commands.USAGE, written.unfinished().getMessage()), where);
            return false;
        }
        List<String> words = written.tokens().command();
        Commands.Outcome outcome = commands.run(written.text(), results.writer());
        if (outcome.exitCode() != 0) fail(outcome, where, debug || Commands.debug(words));
        Results.Fate fate = results.flush();
        if (fate == Results.Fate.LOST) fail(Commands.Outcome.failed(Commands.USAGE, Results.LOST), where);
        return fate == Results.Fate.WRITTEN && !outcome.leave();
    }

    private void fail(Commands.Outcome outcome, String where) {
        fail(outcome, where, debug);
    }

    private void fail(Commands.Outcome outcome, String where, boolean trace) {
        outcome.tell(where, trace);
        if (exitCode == 0) exitCode = outcome.exitCode();
    }
}
