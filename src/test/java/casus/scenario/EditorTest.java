package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor says of the files of {@code casus new}, where {@code yaml-language-server} of npm is on the path. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EditorTest {
    private static final LocalDate DAY = LocalDate.parse("2009-06-28");

    @TempDir
    private static Path folder;

    private static YamlLanguageServer server;
    private static String modeline;

    @BeforeAll
    static void start() throws IOException {
        try {
            server = new YamlLanguageServer();
        } catch (IOException e) {
            assumeTrue(false, "yaml-language-server is not here: " + e.getMessage());
        }
        String schema = ScenarioSchema.shipped().listing(Fixtures.registry());
        Path file = Files.writeString(folder.resolve("scenario.json"), schema);
        modeline = "# yaml-language-server: $schema=" + file.toUri() + "\n";
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
    }

    static Iterable<String> kinds() {
        return ScenarioSchema.shipped().kinds();
    }

    private static String made(String kind) {
        return ScenarioTemplate.of("my", DAY, Map.of("kind", kind), Fixtures.registry())
                + ScenarioTemplate.awaited(List.of("hostConsents.TJK=given"));
    }

    private static List<String> marks(String name, String text) throws IOException {
        return server.marks(folder.resolve(name + ".yaml").toUri().toString(), modeline + text);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewFileOfEveryKindHasNoMark(String kind) throws IOException {
        assertThat(marks(kind, made(kind))).isEmpty();
    }

    @Test
    void whatWasAwaitedMayBeTakenIn() throws IOException {
        String taken = made("armed-incursion").replace("# hostConsents:\n#   TJK", "hostConsents:\n  TJK");
        assertThat(taken).contains("\nhostConsents:");
        assertThat(marks("taken", taken)).isEmpty();
    }

    @Test
    void aStateThatThereIsNotIsMarkedInItsLine() throws IOException {
        String wrong = made("armed-incursion").replaceFirst("target: \\w+", "target: TJX");
        long line = 2 + wrong.lines().takeWhile(one -> !one.contains("TJX")).count(); // below the line of the schema
        assertThat(marks("wrong", wrong)).isNotEmpty().allMatch(mark -> mark.startsWith(line + ": "));
    }
}
