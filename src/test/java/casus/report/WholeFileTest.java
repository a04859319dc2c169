package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void writersOfOneFileDoNotGetInEachOthersWay() throws Exception {
        Path file = folder.resolve("x".repeat(250));
        List<Callable<Void>> writers = new ArrayList<>();
        for (String letter : List.of("a", "b", "c", "d")) writers.add(() -> write(file, letter.repeat(10_000)));
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<Void> writer : threads.invokeAll(writers)) writer.get();
        } finally {
            threads.shutdown();
        }
        assertThat(Files.readString(file)).matches("(.)\\1{9999}");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static Void write(Path file, String text) throws IOException {
        for (int i = 0; i < 50; i++) WholeFile.replace(file, text);
        return null;
    }
}
