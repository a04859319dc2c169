package casus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares commands as a user meets them: each as a process of its own, the two of a pair by turns, so that whatever else
 * the machine does falls on both. What counts is the processor time of the process, user and system; the shell that
 * starts it reports that.
 */
public final class ColdStart {
    private static final String BETWEEN = "::";
    private static final String TIMED = "\"$@\" >/dev/null 2>&1; code=$?; times; exit $code";
    private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+[.,]\\d+)s");

    private ColdStart() {}

    /** Takes how often to run each command, and pairs of commands such as {@code "target/casus help :: true"}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int times = Integer.parseInt(args[0]);
        System.out.print(Machine.described() + """

                | command | CPU min (s) | CPU median (s) | ratio of min | ratio of median |
                |---|---|---|---|---|
                """);
        for (String pair : Arrays.asList(args).subList(1, args.length)) {
            String[] commands = pair.split(BETWEEN, -1);
            if (commands.length != 2) throw new IllegalArgumentException("no pair: " + pair);
            compare(new Command(commands[0]), new Command(commands[1]), times);
        }
    }

    private static void compare(Command one, Command other, int times) throws IOException, InterruptedException {
        one.cpuSeconds(); // the first run of each fills caches, and does not count
        other.cpuSeconds();
        for (int i = 0; i < times; i++) {
            one.measure();
            other.measure();
        }
        System.out.print(one.row(one) + one.row(other));
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
            List<String> words = new ArrayList<>(List.of("sh", "-c", TIMED, "sh"));
            words.addAll(List.of(text.split(" +", -1)));
            Process shell = new ProcessBuilder(words).redirectErrorStream(true).start();
            String report = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (shell.waitFor() != 0) throw new IllegalStateException(text + " fails");
            Matcher time = TIME.matcher(report.lines().toList().get(1)); // the second line is of the children
            double seconds = 0;
            while (time.find()) {
                seconds += Integer.parseInt(time.group(1)) * 60
                        + Double.parseDouble(time.group(2).replace(',', '.'));
            }
            return seconds;
        }

        double min() {
            return taken.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        double median() {
            List<Double> sorted = taken.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        }

        /** The other's times, and how many times as long as this it takes. */
        String row(Command other) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                    other.text,
                    other.min(),
                    other.median(),
                    other.min() / min(),
                    other.median() / median());
        }
    }
}
