package casus.bench.peers;

import casus.bench.Crises;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A way in a Java process of its own, as other engines have one: what one way does to the compiler would else slow the next.
 * It answers one round whenever it is asked to.
 */
final class WayProcess implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PASSES = 6;

    /** Of so many crises one is asked about, where it is only shown that all of it runs. */
    private static final int FEW = 10;

    private final Ways.Kind kind;
    private final Process process;
    private final BufferedReader answers;
    private final Times times = new Times();

    private WayProcess(Ways.Kind kind, Process process) {
        this.kind = kind;
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a process, and has it warm up for so many rounds; with none it is asked about a few crises only. */
    static WayProcess start(Ways.Kind kind, Path folder, int warmUp) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WayProcess.class.getName(),
                        kind.name(),
                        Files.createDirectories(folder.resolve(kind.name())).toString(),
                        String.valueOf(warmUp))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        WayProcess started = new WayProcess(kind, process);
        started.read(); // once it is warm
        return started;
    }

    /** Takes the way, a folder of its own, and for how many rounds to warm up; a round for each byte that comes. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Ways.Kind kind = Ways.Kind.valueOf(args[0]);
        Ways ways = new Ways(new Crises(), SideBySide.CRISES, SideBySide.SEED, Path.of(args[1]));
        int warmUp = Integer.parseInt(args[2]);
        List<Integer> order = ways.order(kind);
        if (warmUp == 0) order = order.subList(0, order.size() / FEW);
        try (Way way = ways.way(kind)) {
            for (int round = 0; round < warmUp; round++) block(way, order, PASSES);
            do {
                block(way, order, 1); // for the caches
                System.out.println(block(way, order, PASSES));
            } while (System.in.read() >= 0);
        }
    }

    /** Microseconds a crisis. */
    private static double block(Way way, List<Integer> order, int passes) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int pass = 0; pass < passes; pass++) for (int crisis : order) way.ask(crisis);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / passes / order.size();
    }

    private double read() throws IOException {
        String line = answers.readLine();
        if (line == null) throw new IllegalStateException(kind + " ended");
        return Double.parseDouble(line);
    }

    /** One round of the measurement. */
    void round() throws IOException {
        OutputStream out = process.getOutputStream();
        out.write('\n');
        out.flush();
        times.add(read());
    }

    boolean is(Ways.Kind other) {
        return kind == other;
    }

    Times times() {
        return times;
    }

    String row(Times yardstick) {
        return times.row(kind.engine(), kind.way(), yardstick);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
