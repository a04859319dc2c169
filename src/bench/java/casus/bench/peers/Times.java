package casus.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What something took, block by block; microseconds of the processor. */
final class Times {
    private final List<Double> blocks = new ArrayList<>();

    void add(double microseconds) {
        blocks.add(microseconds);
    }

    private List<Double> toThoseOf(Times other) {
        return IntStream.range(0, blocks.size())
                .mapToObj(block -> blocks.get(block) / other.blocks.get(block))
                .toList();
    }

    private static String spread(List<Double> values, String form) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT, form, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** A row of the table; what it is of another is taken block by block. */
    String row(String engine, String way, Times yardstick) {
        return "| " + engine + " | " + way + spread(blocks, " | %.1f | %.1f | %.1f")
                + spread(toThoseOf(yardstick), " | %.2f | %.2f | %.2f |%n");
    }
}
