package casus.shell.command;

import casus.batch.BatchItem;
import casus.batch.Inputs;
import casus.diagnostics.ProblemsException;
import casus.shell.line.Invocation;
import casus.shell.line.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Notices that something a batch reads has changed. */
final class Watching {
    private static final long EVERY = 1 << 8;

    private final Workspace workspace;
    private final Invocation invocation;
    private final BatchWords words;

    Watching(Workspace workspace, Invocation invocation, BatchWords words) {
        this.workspace = workspace;
        this.invocation = invocation;
        this.words = words;
    }

    /** A text that is another one as soon as a scenario, a rule or a record is. */
    String fingerprint() {
        return known(() -> workspace.fingerprint(invocation)) + known(this::inputs);
    }

    private String inputs() {
        StringBuilder print = new StringBuilder();
        Inputs.Found found = words.find(BatchOutputs.of(invocation).all());
        for (BatchItem one : found.cases()) if (one.once() == null) state(one.input(), one.file(), print);
        for (Path base : found.bases()) state(base.toString(), base, print);
        for (String option : List.of("baseline", "failed-from"))
            invocation.value(option).ifPresent(name -> state(name, Path.of(name), print));
        return print.toString();
    }

    private static void state(String name, Path file, StringBuilder print) {
        print.append(name).append(' ');
        try {
            print.append(Files.getLastModifiedTime(file)).append(' ').append(Files.size(file));
        } catch (IOException e) {
            print.append("gone");
        }
        print.append('\n');
    }

    private static String known(Supplier<String> print) {
        try {
            return print.get();
        } catch (ProblemsException e) {
            return e.getMessage();
        }
    }

    /**
     * Waits.
     *
     * @throws CancellationException if the thread is interrupted
     */
    void untilChanged(String before) {
        try {
            do Thread.sleep(EVERY);
            while (fingerprint().equals(before));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
