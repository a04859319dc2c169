package casus.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What something took, block by block; microseconds of the processor. */
final class Times {
    private final List<Double> blocks = new ArrayList<>();

    void add(double microseconds) {
        blocks.add(microseconds);
    }

    double median() {
        return sorted().get(blocks.size() / 2);
    }

    private List<Double> sorted() {
        return blocks.stream().sorted().toList();
    }

    /** A row of the table. */
    String row(String engine, String way, double yardstick) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f | %.2f |%n",
                engine,
                way,
                median(),
                sorted().get(0),
                sorted().get(blocks.size() - 1),
                median() / yardstick);
    }
}
