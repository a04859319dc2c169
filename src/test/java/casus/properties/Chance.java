package casus.properties;

import casus.Fixtures;
import casus.Folders;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.scenario.RandomScenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Crises by chance and knowledge bases that differ from the project's, for properties. */
final class Chance {
    /** What the profile fuzz adds to every seed, so that each of its runs has other crises. */
    private static final int OTHERS = Integer.getInteger("casus.fuzz.seed", 0);

    private Chance() {}

    /** Another crisis for every seed. */
    static Map<String, Object> crisis(int seed) {
        return new RandomScenarios(Fixtures.registry(), seed + OTHERS, 1)
                .next(1)
                .get(0);
    }

    /** Another crisis for every seed, on a day between these two. */
    static Map<String, Object> crisis(int seed, String from, String until) {
        for (int more = 0; ; more++) {
            List<Map<String, Object>> some =
                    new RandomScenarios(Fixtures.registry(), seed + OTHERS + more * 7919, 60).next(60);
            for (Map<String, Object> one : some) {
                String day = one.get("asOf").toString();
                if (day.compareTo(from) >= 0 && day.compareTo(until) < 0) return one;
            }
        }
    }

    /** The knowledge base of the project with the text of each file changed. */
    static Registry knowledge(UnaryOperator<String> change) {
        try {
            Path data = Files.createTempDirectory("casus").resolve("data");
            return DataFolder.load(Folders.copy(Fixtures.DATA, data, (file, text) -> change.apply(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
