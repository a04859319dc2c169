package casus.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Processor time and allocation of this thread, by stage. A stage is too short, and leaves too much behind, to be a
 * benchmark by itself; and what else the machine does falls on no stage.
 */
public final class StageClock {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Spent(long nanoseconds, long bytes) {
        Spent plus(Spent more) {
            return new Spent(nanoseconds + more.nanoseconds, bytes + more.bytes);
        }
    }

    private final Map<String, Spent> stages = new LinkedHashMap<>();

    /** Runs a part of the stage of that name. */
    public <T> T time(String stage, Supplier<T> part) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        T result = part.get();
        long nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
        stages.merge(stage, new Spent(nanoseconds, THREADS.getCurrentThreadAllocatedBytes() - bytes), Spent::plus);
        return result;
    }

    /** A row for each stage, for one of so many assessments. */
    public String rows(String scenario, int rounds) {
        StringBuilder rows = new StringBuilder();
        stages.forEach((stage, spent) -> rows.append(row(scenario, stage, spent, rounds)));
        return rows.append(row(scenario, "all", all(), rounds)).toString();
    }

    /** A row for how many times as much all took as with another clock. */
    public String ratio(String scenario, StageClock other) {
        return String.format(
                Locale.ROOT,
                "| %s | all | %.2f | %.2f |%n",
                scenario,
                (double) all().nanoseconds / other.all().nanoseconds,
                (double) all().bytes / other.all().bytes);
    }

    private Spent all() {
        return stages.values().stream().reduce(new Spent(0, 0), Spent::plus);
    }

    private static String row(String scenario, String stage, Spent spent, int rounds) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f |%n",
                scenario,
                stage,
                spent.nanoseconds / 1e3 / rounds,
                spent.bytes / 1e3 / rounds);
    }
}
