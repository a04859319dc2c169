package casus.shell.prompt;

import casus.shell.line.Commands;
import casus.shell.line.Commands.Outcome;
import casus.shell.line.Elsewhere;
import casus.shell.line.LastWord;
import casus.shell.line.PagedOutput;
import casus.shell.line.Pager;
import casus.shell.line.TerminalWriter;
import casus.shell.line.TypedLine;
import casus.shell.line.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
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
    private volatile CompletableFuture<Outcome> running = CompletableFuture.completedFuture(null);
    private volatile boolean asked;
    private volatile Thread command = Thread.currentThread();

    Foreground(Commands commands, Workspace workspace, Screen screen) {
        this.commands = commands;
        this.workspace = workspace;
        this.screen = screen;
    }

    /**
     * Runs a line and waits until it is done or interrupted, and the program behind it or the pager as well.
     *
     * @throws casus.diagnostics.InvalidInput if what it prints cannot go where the line says
     */
    Outcome run(TypedLine line) {
        long start = System.nanoTime();
        Optional<Elsewhere> elsewhere = commands.elsewhere(line);
        if (elsewhere.isEmpty()) return paged(line.words(), start);
        Outcome outcome = elsewhere.get().end(run(line.words(), elsewhere.get().out(), () -> 0));
        commands.tellTime(System.nanoTime() - start);
        return outcome;
    }

    private Outcome paged(List<String> words, long start) {
        Optional<Pager> pager = commands.mayBePaged(words) ? screen.pager() : Optional.empty();
        Optional<PagedOutput> paged = pager.map(it -> new PagedOutput(it, System.out));
        Outcome outcome = run(words, paged.<OutputStream>map(it -> it).orElse(System.out), screen::width);
        long taken = System.nanoTime() - start; // reading takes none
        try {
            if (paged.isPresent()) paged.get().end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!words.isEmpty()) commands.tellTime(taken);
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
