package casus.batch;

import casus.data.Registry;
import casus.rulebase.RuleBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Assesses many scenarios, several at a time, each worker with an engine of its own over the same rules and knowledge. */
public final class Batch {
    /** How many results may wait to be written; each holds all that its scenario has. */
    private static final int HANDED_OVER = 16;

    /**
     * How to run.
     *
     * @param jobs how many at a time
     * @param timeout for one scenario, or null
     * @param mostFailures after how many that did not pass to stop
     * @param rows what the reports tell of each scenario
     */
    public record RunOptions(int jobs, Duration timeout, int mostFailures, Rows rows) {
        /** With whatever any report needs. */
        public RunOptions(int jobs, Duration timeout, int mostFailures) {
            this(jobs, timeout, mostFailures, Rows.DUTIES);
        }
    }

    /** What reports tell of each scenario that has passed. */
    public enum Rows {
        /** Nothing: it is counted. */
        NONE,
        /** Its title, its answer, its clauses. */
        CLAUSES,
        /** Its duties too. */
        DUTIES
    }

    /** Where results go as they come. */
    public record Sinks(Optional<ResultJournal> journal, Optional<TableJournal> tables, Optional<BriefPages> pages) {}

    /** Is told of every result as it comes. */
    public interface Listener {
        void done(Result result, int done, int all);
    }

    /** What a worker hands over; the lines are written out by the worker, since that takes its time. */
    private record Done(int index, Result result, Lines lines, Throwable failure) {}

    /** A result as a line, and with its lines in tables; empty where nobody keeps it. */
    private record Lines(String bare, String whole) {}

    private final Assessor.Base base;
    private final List<BatchItem> cases;
    private final RunOptions options;
    private final Sinks sinks;
    private final Optional<Baseline> baseline;
    private final Listener listener;
    private final BlockingQueue<Done> results = new LinkedBlockingQueue<>(HANDED_OVER);
    private final AtomicInteger next = new AtomicInteger();
    private final Shared shared = new Shared();
    private final Result[] kept;
    private final List<List<Baseline.Change>> changes;
    private int done;
    private int failures;
    private final java.util.SortedSet<String> inDoubt = new java.util.TreeSet<>();

    public Batch(
            Registry registry,
            RuleBase rules,
            String version,
            List<BatchItem> cases,
            RunOptions options,
            Optional<ResultJournal> journal,
            Optional<Baseline> baseline,
            Listener listener) {
        this(
                registry,
                rules,
                version,
                cases,
                options,
                new Sinks(journal, Optional.empty(), Optional.empty()),
                baseline,
                listener);
    }

    /** A batch that writes tables and pages too. */
    public Batch(
            Registry registry,
            RuleBase rules,
            String version,
            List<BatchItem> cases,
            RunOptions options,
            Sinks sinks,
            Optional<Baseline> baseline,
            Listener listener) {
        this.base = new Assessor.Base(
                registry,
                rules,
                version,
                new Bundles(),
                sinks.tables().map(TableJournal::tables),
                sinks.pages().isPresent());
        this.sinks = sinks;
        this.cases = cases;
        this.options = options;
        this.baseline = baseline;
        this.listener = listener;
        this.kept = new Result[cases.size()];
        this.changes = new ArrayList<>(java.util.Collections.nCopies(cases.size(), List.of()));
    }

    /**
     * Runs it.
     *
     * @throws CancellationException if the thread is interrupted; what was finished is in the journal
     */
    public BatchReport run() {
        List<Thread> workers = new ArrayList<>();
        try (Alarm alarm = new Alarm(options.timeout())) {
            resume();
            int jobs = Math.min(options.jobs(), cases.size() - done);
            for (int i = 0; i < jobs; i++) {
                Thread worker = new Thread(null, () -> work(alarm), "batch-" + (i + 1), 4 << 20);
                worker.setDaemon(true);
                worker.start();
                workers.add(worker);
            }
            collect(workers, alarm);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            next.set(cases.size());
            workers.forEach(Thread::interrupt);
        }
        return report();
    }

    /** Takes over what an interrupted run has finished and nothing has changed of. */
    private void resume() {
        for (int index = 0; index < cases.size(); index++) {
            BatchItem one = cases.get(index);
            Optional<Result> found = found(one.input());
            if (found.isEmpty() || found.get().answer() == null) continue;
            if (!sinks.pages().map(pages -> pages.has(found.get())).orElse(true)) continue;
            if (!isCurrent(found.get(), one)) continue;
            Result result =
                    sinks.pages().isPresent() ? found.get() : found.get().with((Result.Written) null);
            keep(index, result, lines(result));
        }
    }

    /** With its lines in tables, where there are to be some. */
    private Optional<Result> found(String input) {
        if (sinks.tables().isPresent()) return sinks.tables().get().found(input);
        return sinks.journal().flatMap(file -> file.found(input)).map(Result::of);
    }

    private boolean isCurrent(Result result, BatchItem one) {
        try {
            String source = base.bundles().of(one).hash(one.part());
            return result.receipt().equals(base.receipt(source, result.receipt().scenario()));
        } catch (casus.diagnostics.InvalidInput e) {
            return false;
        }
    }

    private void work(Alarm alarm) {
        try {
            assessAll(alarm);
        } catch (CancellationException e) {
            // nobody waits for this worker any more
        }
    }

    private void assessAll(Alarm alarm) {
        try (Assessor assessor = new Assessor(base, alarm)) {
            for (int index = next.getAndIncrement(); index < cases.size(); index = next.getAndIncrement()) {
                if (kept[index] != null) continue;
                Result result = result(assessor, cases.get(index));
                handOver(new Done(index, result, lines(result), null));
            }
        } catch (CancellationException e) {
            throw e;
        } catch (Throwable e) {
            handOver(new Done(-1, null, null, e));
        }
    }

    /** The result, with its page in its place. */
    private Result result(Assessor assessor, BatchItem one) {
        Assessor.Made made = assessor.assess(one);
        if (made.page() == null) return made.result();
        return made.result().with(sinks.pages().orElseThrow().write(one, made.page()));
    }

    private void handOver(Done one) {
        try {
            results.put(one);
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    private void collect(List<Thread> workers, Alarm alarm) throws InterruptedException {
        List<Integer> alone = new ArrayList<>();
        while (done + alone.size() < cases.size() && failures < options.mostFailures()) {
            Done one = results.take();
            if (one.failure() instanceof casus.diagnostics.InvalidInput unwritable) throw unwritable;
            if (one.failure() != null) throw new IllegalStateException(one.failure());
            boolean crowded = one.result().error() != null
                    && one.result().error().kind() == Result.Kind.MEMORY
                    && workers.size() > 1;
            if (crowded) alone.add(one.index());
            else keep(one.index(), one.result(), one.lines());
        }
        for (Thread worker : workers) if (failures < options.mostFailures()) worker.join();
        for (int index : alone) again(index, alarm);
    }

    /** One that ran out of memory while others were at work may have been hit by their use of it. */
    private void again(int index, Alarm alarm) {
        if (failures >= options.mostFailures()) return;
        try (Assessor assessor = new Assessor(base, alarm)) {
            Result result = result(assessor, cases.get(index));
            keep(index, result, lines(result));
        }
    }

    private Lines lines(Result result) {
        return new Lines(
                sinks.journal().isPresent() ? result.withoutTables().line() : "",
                sinks.tables().isPresent() ? result.line() : "");
    }

    private void keep(int index, Result result, Lines lines) {
        sinks.journal().ifPresent(file -> file.add(result.input(), lines.bare()));
        sinks.tables().ifPresent(file -> file.add(result.input(), lines.whole()));
        baseline.ifPresent(earlier -> changes.set(index, earlier.changes(result)));
        if (result.isUndetermined()) inDoubt.add(result.input());
        if (!result.isPassed()) failures++;
        kept[index] = result.forReports(options.rows(), shared);
        done++;
        listener.done(result, done, cases.size());
    }

    private BatchReport report() {
        List<Result> all = Arrays.stream(kept).filter(Objects::nonNull).toList();
        List<Baseline.Change> changed = changes.stream().flatMap(List::stream).toList();
        List<String> gone = baseline.map(Baseline::unseen).orElse(List.of());
        BatchReport report = new BatchReport(
                all,
                cases.size() - all.size(),
                changed,
                baseline.isPresent(),
                gone,
                List.copyOf(inDoubt),
                base.receipt(null, null));
        List<String> inputs = all.stream().map(Result::input).toList();
        sinks.journal().ifPresent(file -> file.complete(inputs));
        sinks.tables().ifPresent(file -> file.complete(inputs, report.receipt()));
        return report;
    }
}
