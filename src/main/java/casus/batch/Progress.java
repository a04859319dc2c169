package casus.batch;

import java.io.PrintStream;
import java.time.Duration;

/** A bar on a terminal: how many are done, how many did not pass, how long the rest will take. */
public final class Progress implements Batch.Listener {
    private static final int WIDTH = 30;
    private static final long EVERY = 100_000_000;

    private final PrintStream terminal;
    private final long start = System.nanoTime();
    private long shown;
    private int failed;
    private int length;

    public Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void done(Result result, int done, int all) {
        if (!result.isPassed()) failed++;
        show(done, all);
    }

    /** So many of all are done. */
    public void show(int done, int all) {
        if (done == 0) return;
        long now = System.nanoTime();
        if (now - shown < EVERY && done < all) return;
        shown = now;
        long rest = (now - start) / done * (all - done);
        int filled = WIDTH * done / all;
        String bar = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + all
                + (failed == 0 ? "" : ", " + failed + " not passed")
                + (done == all ? "" : ", " + Times.shown(Duration.ofSeconds(1 + rest / 1_000_000_000)) + " left");
        terminal.print("\r" + bar + " ".repeat(Math.max(0, length - bar.length())));
        terminal.flush();
        length = bar.length();
    }

    /** Takes the bar away. */
    public void clear() {
        if (length == 0) return;
        terminal.print("\r" + " ".repeat(length) + "\r");
        terminal.flush();
    }
}
