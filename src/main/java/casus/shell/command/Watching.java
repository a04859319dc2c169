package casus.shell.command;

import casus.batch.BatchItem;
import casus.batch.Inputs;
import casus.diagnostics.ProblemsException;
import casus.shell.line.Invocation;
import casus.shell.line.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Notices that something a batch reads has changed. */
final class Watching {
    private static final long EVERY = 1 << 8;

    private final Workspace workspace;
    private final Invocation invocation;

    Watching(Workspace workspace, Invocation invocation) {
        this.workspace = workspace;
        this.invocation = invocation;
    }

    /** A text that is another one as soon as a scenario, a rule or a record is. */
    String fingerprint() {
        return known(() -> workspace.fingerprint(invocation)) + known(this::inputs);
    }

    private String inputs() {
        StringBuilder print = new StringBuilder();
        Set<java.nio.file.Path> outputs = BatchOutputs.of(invocation).all();
        List<String> words = invocation.arguments().stream()
                .filter(word -> !word.equals("-"))
                .toList();
        for (BatchItem one : Inputs.find(words, outputs).cases()) {
            print.append(one.input()).append(' ');
            try {
                print.append(Files.getLastModifiedTime(one.file())).append(' ').append(Files.size(one.file()));
            } catch (IOException e) {
                print.append("gone");
            }
            print.append('\n');
        }
        return print.toString();
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
