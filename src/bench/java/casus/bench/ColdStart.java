package casus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares commands as a user meets them: each as a process of its own, the two of a pair by turns, so that whatever else
 * the machine does falls on both. What counts is the processor time of the process, user and system.
 */
public final class ColdStart {
    private static final String BETWEEN = "::";

    private ColdStart() {}

    /**
     * Takes the effort to make, the file to write, and pairs of commands such as
     * {@code "target/casus help :: target/empty/casus nothing"}.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int times = Effort.of(args[0]).starts();
        StringBuilder table = new StringBuilder(Machine.described()).append("""

                | command | CPU min (s) | CPU median (s) | first to second, min | first to second, median |
                |---|---|---|---|---|
                """);
        for (String pair : Arrays.asList(args).subList(2, args.length)) {
            String[] commands = pair.split(BETWEEN, -1);
            if (commands.length != 2) throw new IllegalArgumentException("no pair: " + pair);
            table.append(compared(new Command(commands[0]), new Command(commands[1]), times));
        }
        Files.writeString(Path.of(args[1]), table);
        System.out.print(table);
    }

    private static String compared(Command one, Command other, int times) throws IOException, InterruptedException {
        one.cpuSeconds(); // the first run of each fills caches, and does not count
        other.cpuSeconds();
        for (int i = 0; i < times; i++) {
            one.measure();
            other.measure();
        }
        return one.row(other) + other.row();
    }

    /** A command with the times it took. */
    private static final class Command {
        private final String text;
        private final List<Double> taken = new ArrayList<>();

        Command(String text) {
            this.text = text.strip();
        }

        void measure() throws IOException, InterruptedException {
            taken.add(cpuSeconds());
        }

        double cpuSeconds() throws IOException, InterruptedException {
            return ChildTime.seconds(List.of(text.split(" +", -1)), Path.of("/dev/null"));
        }

        double min() {
            return taken.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        double median() {
            List<Double> sorted = taken.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        }

        /** Its times, and how many times as long as the other it takes. */
        String row(Command other) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                    text,
                    min(),
                    median(),
                    min() / other.min(),
                    median() / other.median());
        }

        /** Its times alone. */
        String row() {
            return String.format(Locale.ROOT, "| %s | %.2f | %.2f | | |%n", text, min(), median());
        }
    }
}
