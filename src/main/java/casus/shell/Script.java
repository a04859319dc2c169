package casus.shell;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Plain;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.Commands;
import casus.shell.line.Mode;
import casus.shell.line.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.ShellRunner;
import org.springframework.stereotype.Component;

/**
 * Runs the commands of standard input, one a line, as they come. The first that fails ends the script with its exit code;
 * with {@code --keep-going} the others follow, and the exit code is that of the first failure all the same.
 */
@Component
@Primary
@ConditionalOnProperty(name = Mode.PROPERTY, havingValue = Mode.OF_SCRIPT)
class Script implements ShellRunner, ExitCodeGenerator {
    private static final int USAGE = 2;
    private static final int INTERNAL = 4;

    private final Commands commands;
    private final OpenDocument document;
    private final Results results = new Results();
    private int number;
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
        boolean keepGoing = Arrays.asList(options).contains(Shell.KEEP_GOING);
        debug = Commands.debug(Arrays.asList(options));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            boolean goesOn = true;
            while (goesOn) {
                int first = number + 1;
                String text = next(in);
                goesOn = text != null && run(text, first) && (keepGoing || exitCode == 0);
            }
        } catch (IOException e) {
            fail(
                    new Commands.Outcome(INTERNAL, "error[unreadable-input]: standard input cannot be read", e, false),
                    "");
        }
        tellWhatIsLost();
    }

    /** A script has nobody to ask and leaves nothing to restore. */
    private void tellWhatIsLost() {
        document.open()
                .filter(OpenScenario::isChanged)
                .ifPresent(open -> System.err.println("casus: changes to " + Plain.line(open.name())
                        + " were not saved; `save` keeps them, `reset` drops them"));
    }

    /** The next command with all its lines, or null at the end. */
    private String next(BufferedReader in) throws IOException {
        String line = line(in);
        if (line == null) return null;
        StringBuilder text = new StringBuilder(line);
        while (!Tokens.of(text.toString()).isComplete() && (line = line(in)) != null)
            text.append('\n').append(line);
        return text.toString();
    }

    private String line(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line != null) number++;
        return number == 1 && line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** Runs one command; false if none is to follow. */
    private boolean run(String text, int first) {
        String where = "<stdin>:" + first + ": ";
        Tokens tokens = Tokens.of(text);
        if (!tokens.isComplete()) {
            fail(unfinished(tokens), where);
            return false;
        }
        List<String> words = tokens.command();
        Commands.Outcome outcome = commands.run(words, results.writer());
        if (outcome.exitCode() != 0) fail(outcome, where, debug || Commands.debug(words));
        Results.Fate fate = results.flush();
        if (fate == Results.Fate.LOST) fail(Commands.Outcome.failed(INTERNAL, Results.LOST), where);
        return fate == Results.Fate.WRITTEN && !outcome.leave();
    }

    private static Commands.Outcome unfinished(Tokens tokens) {
        InvalidInput problem = InvalidInput.of(
                "unfinished-line",
                "casus",
                "the script ends before " + tokens.open().wanted(),
                null);
        return Commands.Outcome.failed(USAGE, problem.getMessage());
    }

    private void fail(Commands.Outcome outcome, String where) {
        fail(outcome, where, debug);
    }

    private void fail(Commands.Outcome outcome, String where, boolean trace) {
        outcome.tell(where, trace);
        if (exitCode == 0) exitCode = outcome.exitCode();
    }
}
