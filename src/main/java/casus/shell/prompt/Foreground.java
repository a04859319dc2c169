package casus.shell.prompt;

import casus.shell.editing.OpenDocument;
import casus.shell.line.Commands;
import casus.shell.line.Commands.Outcome;
import casus.shell.line.LastWord;
import casus.shell.line.Output;
import casus.shell.line.Session;
import casus.shell.line.TerminalWriter;
import casus.shell.line.Workspace;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Runs one command at a time on a thread of its own, so that Ctrl-C brings the prompt back at once. The command notices
 * later that it was interrupted; what it still prints goes nowhere, and what it was using is not used again.
 */
@AtPrompt
final class Foreground {
    private static final int INTERRUPTED = 130;

    private final Commands commands;
    private final Workspace workspace;
    private final Screen screen;
    private final Session session;
    private final OpenDocument document;
    private volatile CompletableFuture<Outcome> running = CompletableFuture.completedFuture(null);
    private volatile boolean asked;
    private volatile Thread command = Thread.currentThread();

    Foreground(Commands commands, Workspace workspace, Screen screen, Session session, OpenDocument document) {
        this.commands = commands;
        this.workspace = workspace;
        this.screen = screen;
        this.session = session;
        this.document = document;
    }

    /** Runs a line and waits until it is done or interrupted, and the program behind it as well. */
    Outcome run(TypedLine line) {
        if (line.program().isEmpty() && line.file().isEmpty()) return run(line.words(), System.out, screen::width);
        line.program().ifPresent(session::refuseToRun);
        line.file().ifPresent(session::refuseToWrite);
        line.file().ifPresent(file -> document.open().ifPresent(open -> Output.spare(open, file)));
        Elsewhere elsewhere = line.program()
                .map(Elsewhere::program)
                .orElseGet(() -> Elsewhere.file(line.file().orElseThrow(), line.isMore()));
        Outcome outcome = run(line.words(), elsewhere.out(), () -> 0);
        elsewhere.end(outcome.exitCode() == 0);
        return outcome;
    }

    private Outcome run(List<String> words, OutputStream to, IntSupplier columns) {
        InterruptibleOutput tap = new InterruptibleOutput(to);
        TerminalWriter out = new TerminalWriter(tap, columns);
        CompletableFuture<Outcome> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> done.complete(commands.run(words, out)), "command");
        thread.setDaemon(true);
        running = done;
        command = thread;
        asked = false;
        thread.start();
        Outcome outcome = done.join();
        if (outcome.exitCode() == INTERRUPTED) {
            tap.shut();
            thread.interrupt();
            workspace.forget();
        }
        System.out.flush();
        return outcome;
    }

    /** Ends the command that is running, if one is; one that still has a word to say has some seconds, unless it is asked twice. */
    void interrupt() {
        Outcome interrupted = new Outcome(INTERRUPTED, null, null, false);
        if (LastWord.isLeftTo(command) && !running.isDone() && !asked) {
            asked = true;
            command.interrupt();
            running.completeOnTimeout(interrupted, LastWord.SECONDS, TimeUnit.SECONDS);
        } else {
            running.complete(interrupted);
        }
    }
}
