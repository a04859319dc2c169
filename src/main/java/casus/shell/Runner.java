package casus.shell;

import casus.shell.line.Commands;
import casus.shell.line.Mode;
import casus.shell.line.Pager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.ShellRunner;
import org.springframework.stereotype.Component;

/** Runs one command from the words of the command line: results on stdout, talk on stderr, an exit code. */
@Component
@Primary
@ConditionalOnProperty(name = Mode.PROPERTY, havingValue = Mode.OF_COMMAND)
class Runner implements ShellRunner, ExitCodeGenerator {
    private final Commands commands;
    private int exitCode;

    Runner(Commands commands) {
        this.commands = commands;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        Results results = new Results(commands.mayBePaged(words) ? Pager.measured() : Optional.empty());
        Commands.Outcome outcome = commands.run(words, results.writer());
        Results.Fate fate = results.flush(); // before anything is told where a pager may be at work
        outcome.tell("", Commands.debug(words));
        exitCode = outcome.exitCode();
        if (fate == Results.Fate.LOST) {
            System.err.println(Results.LOST);
            exitCode = Commands.USAGE;
        }
    }
}
