package casus.batch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Interrupts a thread that takes too long over one scenario. */
final class Alarm implements AutoCloseable {
    private final Duration after;
    private final ScheduledExecutorService clock;

    /** An alarm that rings after this time; null for never. */
    Alarm(Duration after) {
        this.after = after;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "alarm");
            thread.setDaemon(true);
            return thread;
        });
    }

    Duration after() {
        return after;
    }

    /** Begins to count for the thread that calls. */
    Ring set() {
        Ring ring = new Ring(Thread.currentThread());
        if (after != null) ring.waiting = clock.schedule(ring::ring, after.toMillis(), TimeUnit.MILLISECONDS);
        return ring;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One time that an alarm was set; closing it leaves no interrupt behind that came from it. */
    static final class Ring implements AutoCloseable {
        private final Thread thread;
        private Future<?> waiting;
        private boolean rung;
        private boolean done;

        private Ring(Thread thread) {
            this.thread = thread;
        }

        private synchronized void ring() {
            if (done) return;
            rung = true;
            thread.interrupt();
        }

        synchronized boolean hasRung() {
            return rung;
        }

        @Override
        public synchronized void close() {
            done = true;
            if (waiting != null) waiting.cancel(false);
            if (rung) Thread.interrupted();
        }
    }
}
