package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.diagnostics.InvalidInput;
import casus.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ends at any moment leaves the old file, and what it has done; the next one goes on from there. */
class ResumeTest {
    private static final String OLD = "old\n";
    private static final int POINTS = 50;

    @TempDir
    private static Path shared;

    private static Path some;
    private static byte[] whole;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void run() {
        some = Runs.some(shared);
        whole = Runs.lines(some, shared.resolve("whole.jsonl"), 1, false)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Fifty places of the file, the same in every run. */
    static IntStream points() {
        return new Random(6).ints(POINTS, 0, whole.length);
    }

    /** What has been written when the process dies is a beginning of the lines, cut anywhere, in the middle of one too. */
    @ParameterizedTest
    @MethodSource("points")
    void aResumedRunWritesTheBytesOfOneThatNobodyKilled(int point) throws IOException {
        Path out = temporary.resolve("out.jsonl");
        Files.write(temporary.resolve("out.jsonl.part"), Arrays.copyOf(whole, point));
        assertThat(Runs.lines(some, out, 1 + point % 2, true)).isEqualTo(text(whole));
        assertThat(temporary).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aLastLineThatIsCutOffIsAssessedAgain() throws IOException {
        Path out = Files.write(temporary.resolve("out.jsonl"), Arrays.copyOf(whole, whole.length - 9));
        assertThat(ResultFile.isTorn(out, "out")).isTrue();
        assertThat(Runs.lines(some, out, 1, true)).isEqualTo(text(whole));
        assertThat(ResultFile.isTorn(out, "out")).isFalse();
    }

    @Test
    void whatWasFinishedIsNotAssessedAgain() throws IOException {
        Path out = Files.write(temporary.resolve("out.jsonl"), whole);
        try (ResultJournal journal = ResultJournal.open(List.of(out), true, "out")) {
            assertThat(Runs.cases(some))
                    .allSatisfy(one -> assertThat(journal.found(one.input())).isPresent());
            Runs.of(Runs.cases(some), Runs.options(1), Optional.of(journal), Optional.empty());
        }
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    @Test
    void aScenarioThatHasChangedIsAssessedAgain(@TempDir Path other) throws IOException {
        Path copies = Runs.some(other);
        Path out = other.resolve("out.jsonl");
        Runs.lines(copies, out, 1, false);
        Path file = copies.resolve("kgz-raid-2004.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("title: .*", "title: Another title"));
        assertThat(Runs.lines(copies, out, 1, true)).contains("\"title\":\"Another title\"");
    }

    @Test
    void untilTheEndTheOldFileStays() throws IOException {
        Path out = Files.writeString(temporary.resolve("out.jsonl"), OLD);
        try (ResultJournal journal = ResultJournal.open(List.of(out), false, "out")) {
            journal.add("a.yaml", text(whole).lines().findFirst().orElseThrow());
            assertThat(Files.readString(out)).isEqualTo(OLD);
            assertThat(Files.readString(temporary.resolve("out.jsonl.part"))).endsWith("}\n");
        }
    }

    /** As a full disk does it. */
    @Test
    void aFileThatCannotBeWrittenWholeStaysAsItWas() throws IOException {
        Path out = Files.writeString(temporary.resolve("out.csv"), OLD);
        assertThatThrownBy(() -> WholeFile.replace(out, writer -> {
                    writer.write("new");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(out)).isEqualTo(OLD);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).containsExactly(out);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoBatchesDoNotWriteOneFile(boolean resume) throws IOException {
        Path out = temporary.resolve("out.jsonl");
        try (ResultJournal journal = ResultJournal.open(List.of(out), false, "out")) {
            journal.add("a.yaml", "what the first has done");
            assertThatThrownBy(() -> ResultJournal.open(List.of(out), resume, "out"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("another batch is writing it");
            assertThat(Files.readString(temporary.resolve("out.jsonl.part"))).isEqualTo("what the first has done\n");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
