package casus.shell.prompt;

import casus.shell.line.Commands;
import casus.shell.line.Commands.Outcome;
import casus.shell.line.LastWord;
import casus.shell.line.TerminalWriter;
import casus.shell.line.Workspace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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
    private volatile CompletableFuture<Outcome> running = CompletableFuture.completedFuture(null);
    private volatile boolean asked;
    private volatile Thread command = Thread.currentThread();

    Foreground(Commands commands, Workspace workspace, Screen screen) {
        this.commands = commands;
        this.workspace = workspace;
        this.screen = screen;
    }

    /** Runs a command and waits until it is done or interrupted. */
    Outcome run(List<String> words) {
        InterruptibleOutput tap = new InterruptibleOutput(System.out);
        TerminalWriter out = new TerminalWriter(tap, screen::width);
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
