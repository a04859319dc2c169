package casus.sweep;

import casus.engine.AssessmentEngine;
import casus.scenario.Grid;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Assesses every cell of a grid, several workers at a time. */
public final class Sweep {
    /** So many walks a worker takes at a time: neighbours differ in little. */
    private static final int TAKEN = 4;

    /** Is told how far a sweep has come. */
    public interface Listener {
        /** So many of all cells have an answer. */
        void done(int cells, int all);
    }

    private final Grid grid;
    private final Supplier<AssessmentEngine> engines;
    private final UnaryOperator<Scenario> readings;
    private final int jobs;

    /**
     * A sweep over a grid.
     *
     * @param engines makes each worker an engine of its own
     * @param readings puts a scenario under the readings that are asked for
     * @param jobs how many workers
     */
    public Sweep(Grid grid, Supplier<AssessmentEngine> engines, UnaryOperator<Scenario> readings, int jobs) {
        this.grid = grid;
        this.engines = engines;
        this.readings = readings;
        this.jobs = jobs;
    }

    /**
     * The answers of all cells.
     *
     * @param checkpoint keeps what is found, and knows what an interrupted run has found
     * @throws CancellationException if the thread is interrupted; what has been found is kept
     */
    public Answers run(Checkpoint checkpoint, Listener listener) {
        Answers answers = new Answers(grid);
        checkpoint.read(answers);
        ConcurrentLinkedQueue<List<int[]>> left = new ConcurrentLinkedQueue<>(shares(answers));
        AtomicInteger done = new AtomicInteger(grid.size()
                - left.stream()
                        .flatMap(List::stream)
                        .mapToInt(walk -> walk.length)
                        .sum());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> work(left, answers, checkpoint, done, listener, failure);
        List<Thread> workers = new ArrayList<>();
        for (int job = 0; job < jobs; job++) workers.add(new Thread(work, "sweep-" + job));
        try {
            workers.forEach(Thread::start);
            for (Thread worker : workers) worker.join();
        } catch (InterruptedException e) {
            left.clear();
            workers.forEach(Thread::interrupt);
            workers.forEach(Sweep::join);
            throw new CancellationException();
        }
        if (failure.get() instanceof RuntimeException wrong) throw wrong;
        if (failure.get() instanceof Error wrong) throw wrong;
        return answers;
    }

    /** A worker that is interrupted ends with what it is at. */
    private static void join(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** What is left to do, in portions of a worker. */
    private List<List<int[]>> shares(Answers answers) {
        List<int[]> walks = Walks.of(grid).stream()
                .filter(walk -> !answers.isKnown(walk[0]))
                .toList();
        List<List<int[]>> shares = new ArrayList<>();
        for (int at = 0; at < walks.size(); at += TAKEN)
            shares.add(walks.subList(at, Math.min(walks.size(), at + TAKEN)));
        return shares;
    }

    private void work(
            ConcurrentLinkedQueue<List<int[]>> left,
            Answers answers,
            Checkpoint checkpoint,
            AtomicInteger done,
            Listener listener,
            AtomicReference<Throwable> failure) {
        try (Walker walker = new Walker(grid, engines.get(), readings)) {
            for (List<int[]> share = left.poll(); share != null; share = left.poll()) {
                for (int[] walk : share) {
                    List<Answer> found = walker.answers(walk);
                    answers.add(walk, found);
                    checkpoint.add(walk, found);
                    int so = done.addAndGet(walk.length);
                    synchronized (listener) {
                        listener.done(so, grid.size());
                    }
                }
            }
            answers.met(walker.met());
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            left.clear();
        }
    }
}
