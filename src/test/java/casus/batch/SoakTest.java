package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.scenario.RandomScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Batch after batch in one process, whose heap does not grow. What lives is looked at after a collection; a few hundred
 * scenarios in every build, a hundred thousand in the profile {@code soak}.
 */
class SoakTest {
    private static final int ALL = Integer.getInteger("casus.soak", 300);
    private static final int EACH = Math.min(1000, ALL / 6);
    private static final int SAMPLES = 20;

    /** What the last half of a run may end above its beginning, in bytes: a twentieth of a kilobyte a scenario at 100,000. */
    private static final long MOST = 8 << 20;

    @TempDir
    private Path folder;

    @Test
    void theHeapStaysFlat() throws IOException {
        List<Long> heap = new ArrayList<>();
        int done = 0;
        int every = Math.max(EACH, ALL / SAMPLES);
        long start = System.nanoTime();
        while (done < ALL) {
            BatchReport report = Runs.of(cases(done), Runs.options(2), Optional.empty(), Optional.empty());
            assertThat(report.errors()).as(report.troubles()).isZero();
            done += report.results().size();
            if (done % every != 0) continue;
            heap.add(live());
            if (ALL > 1000) {
                System.err.printf(
                        "soak: %d scenarios, %d s, %d KiB%n",
                        done, (System.nanoTime() - start) / 1_000_000_000, heap.get(heap.size() - 1) / 1024);
            }
        }
        assertThat(slope(heap.subList(heap.size() / 2, heap.size())))
                .as("growth over the last half, of %s", heap)
                .isLessThan(MOST);
    }

    /** Files of the corpus and crises by chance, each on a day and with words of its own. */
    private List<BatchItem> cases(int first) throws IOException {
        Path file = folder.resolve("soak.jsonl");
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> one : new RandomScenarios(Fixtures.registry(), first, 50).next(EACH)) {
            lines.append(RandomScenarios.text(one)).append('\n');
        }
        Files.writeString(file, lines);
        return Runs.cases(file);
    }

    private static long live() {
        for (int i = 0; i < 2; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** By how much a straight line through the samples rises from the first to the last. */
    private static long slope(List<Long> samples) {
        double middle = (samples.size() - 1) / 2.0;
        double mean = samples.stream().mapToLong(Long::longValue).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < samples.size(); i++) {
            above += (i - middle) * (samples.get(i) - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 ? 0 : (long) (above / below * (samples.size() - 1));
    }
}
