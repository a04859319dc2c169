package casus.shell;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Plain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.stereotype.Component;

/** Runs one command from the words of the command line: results on stdout, talk on stderr, an exit code. */
@Component
@Primary
@ConditionalOnProperty(name = "spring.shell.interactive.enabled", havingValue = "false")
class Runner implements ShellRunner, ExitCodeGenerator {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int KNOWLEDGE = 3;
    private static final int INTERNAL = 4;

    private final CommandRegistry registry;
    private int exitCode;

    Runner(CommandRegistry registry) {
        this.registry = registry;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(String[] words) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        try {
            CommandLine.Parsed parsed = new CommandLine(CasusCommand.all(registry)).parse(Arrays.asList(words));
            if (parsed.help()) out.print(parsed.command().getHelp());
            else
                new CommandExecutor(registry)
                        .execute(new CommandContext(parsed.input(), registry, out, new InputReader() {}));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            fail(e, Arrays.asList(words).contains("--debug"));
        } finally {
            out.flush();
            if (System.out.checkError() && !readerHasLeft()) {
                fail(INTERNAL, "error[unwritable-output]: the output could not be written whole");
            }
        }
    }

    /** Whether what reads the output has read enough, as {@code head} does; that is no failure. */
    private static boolean readerHasLeft() {
        try {
            new FileOutputStream(FileDescriptor.out).write('\n');
            return false;
        } catch (IOException e) {
            return "Broken pipe".equals(e.getMessage());
        }
    }

    /** The cause that has an exit code of its own, wherever in the chain it stands. */
    private void fail(Throwable failure, boolean debug) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput) fail(USAGE, cause.getMessage());
            else if (cause instanceof InvalidKnowledge) fail(KNOWLEDGE, cause.getMessage());
            else if (cause instanceof ExpectationsFailed) fail(FAILED, cause.getMessage());
            else continue;
            return;
        }
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        String what = root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getMessage().lines().findFirst().orElse("");
        fail(INTERNAL, "error[internal]: " + Plain.line(what) + (debug ? "" : "\n hint: --debug shows where"));
        if (debug) failure.printStackTrace();
    }

    private void fail(int code, String message) {
        exitCode = code;
        System.err.println(message);
    }
}
