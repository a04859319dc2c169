package casus.flip;

import java.time.Duration;
import java.util.function.IntConsumer;

/** How much is tried: as much as there is time for, unless somebody interrupts; who waits is told how far it has come. */
public final class Effort {
    /** How a search came to its end. */
    public enum End {
        /** All was tried that was to be tried. */
        COMPLETE(""),
        OUT_OF_TIME("the time was up"),
        INTERRUPTED("it was interrupted");

        private final String words;

        End(String words) {
            this.words = words;
        }

        /** Why there may be more than was found; empty if there is not. */
        public String words() {
            return words;
        }
    }

    private final long until;
    private final IntConsumer progress;
    private End end = End.COMPLETE;
    private int tried;

    /** So much time from now on; {@code progress} is told how many have been tried. */
    public Effort(Duration time, IntConsumer progress) {
        this.until = System.nanoTime() + time.toNanos();
        this.progress = progress;
    }

    /** Whether one more may be tried; it is counted. An interrupt is taken: what was found can still be told. */
    boolean goesOn() {
        if (Thread.interrupted()) interrupted();
        else if (end == End.COMPLETE && System.nanoTime() > until) end = End.OUT_OF_TIME;
        if (end != End.COMPLETE) return false;
        progress.accept(++tried);
        return true;
    }

    /** Somebody has interrupted what was being tried; it does not count. */
    void stop() {
        Thread.interrupted();
        interrupted();
        tried--;
    }

    private void interrupted() {
        end = End.INTERRUPTED;
    }

    End end() {
        return end;
    }

    int tried() {
        return tried;
    }
}
