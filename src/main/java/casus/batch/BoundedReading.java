package casus.batch;

import casus.scenario.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads files, none for longer than one scenario may take, and a second for each megabyte, since it may hold many: what gives
 * nothing, such as a pipe that nobody writes to, is left alone.
 *
 * @param most null for as long as it takes
 */
record BoundedReading(Duration most) {
    /**
     * The scenarios of a file.
     *
     * @throws casus.diagnostics.InvalidInput if it cannot be read
     * @throws TimeoutException if that takes longer
     */
    Bundle open(Path file, String name) throws TimeoutException {
        if (most == null) return Bundle.open(file, name);
        FutureTask<Bundle> reading = new FutureTask<>(() -> Bundle.open(file, name));
        Thread reader = new Thread(reading, "reader"); // one that opens a pipe cannot be interrupted
        reader.setDaemon(true);
        reader.start();
        try {
            return reading.get(most.plusSeconds(megabytes(file)).toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(e);
        } finally {
            reading.cancel(true);
        }
    }

    /** Of a file; what is none, such as a pipe, has no size. */
    private static long megabytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) / 1_000_000 : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
