package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import casus.shell.line.CommandLines;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shell keeps from line to line beside the open scenario. */
class SessionTest {
    private static final String CRISIS = "scenarios/tjk-incursion-2009.yaml";

    @TempDir
    private Path folder;

    private InProcess casus;

    @BeforeEach
    void start() {
        casus = new InProcess("script");
    }

    @AfterEach
    void stop() {
        casus.close();
    }

    @Test
    void aModeIsTheFormatOfEveryCommandThatKnowsIt() {
        assertThat(casus.run("mode json").exitCode()).isZero();
        assertThat(casus.run("list kinds").out()).startsWith("[");
        assertThat(casus.run("list kinds --format csv").out()).startsWith("id,name\n");
        assertThat(casus.run("version").out()).startsWith("casus ");
        assertThat(casus.run("mode").out()).isEqualTo("json\n");
        casus.run("mode text");
        assertThat(casus.run("list kinds").out()).startsWith("id ");
        assertThat(casus.run("mode jsn").message()).contains("did you mean `json`?");
    }

    @Test
    void aFileOfCommandsIsRunAsIfTheyWereTyped() throws IOException {
        Path file = folder.resolve("session.casus");
        Files.writeString(file, "# first\nopen " + CRISIS + "\nset \\\n  asOf=2009-11-01\n\nshow asOf\n");
        InProcess.Ran ran = casus.run("source " + file);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).endsWith("2009-11-01\n");
        assertThat(casus.run("show asOf").out()).isEqualTo("2009-11-01\n");
    }

    @Test
    void theFirstCommandOfAFileThatFailsEndsItAndIsNamed() throws IOException {
        Path file = folder.resolve("session.casus");
        Files.writeString(file, "version\n\nschema nonsense\nversion\n");
        InProcess.Ran ran = casus.run("source " + file);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.message()).startsWith("error[unknown-schema]: " + file + ":3: nonsense: ");
        assertThat(ran.out().lines())
                .filteredOn(line -> line.startsWith("casus "))
                .hasSize(1);
    }

    @Test
    void aProgramThatFailsEndsAFileOfCommands() throws IOException {
        Path file = folder.resolve("session.casus");
        Files.writeString(file, "version | head -n 0\nversion | grep -q casus\nversion | no-such-program\nversion\n");
        InProcess.Ran ran = casus.run("source " + file);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.message()).startsWith("error[no-program]: " + file + ":3: | no-such-program: ");
        assertThat(ran.out()).isEmpty();
        assertThat(casus.run("version | exit 3").message()).contains("| exit 3: the program ended with 3");
        assertThat(casus.run("version | exit 3").exitCode()).isEqualTo(1);
        assertThat(casus.run("list states | exit 141").exitCode()).isZero();
    }

    @Test
    void anInterruptWhileAProgramReadsEndsAFileOfCommands() throws Exception {
        Path file = folder.resolve("session.casus");
        Path begun = folder.resolve("begun");
        Files.writeString(file, "version | touch " + begun + "; exec sleep 20\nversion\n");
        CompletableFuture<InProcess.Ran> ran = new CompletableFuture<>();
        Thread thread = new Thread(() -> ran.complete(casus.run("source " + file)));
        thread.start();
        while (!Files.exists(begun)) Thread.sleep(20);
        thread.interrupt();
        assertThat(ran.get(10, TimeUnit.SECONDS)).isEqualTo(new InProcess.Ran(130, "", ""));
    }

    /** What is told goes to the standard error of this process. */
    @Test
    void aLineWithoutACommandTakesNoTime() {
        PrintStream usual = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            casus.run("timing on");
            told.reset();
            casus.run("");
            casus.run("# a comment");
            assertThat(told.size()).isZero();
            casus.run("version");
            assertThat(told.toString(StandardCharsets.UTF_8)).matches("time: [0-9.]+ s\\R");
        } finally {
            System.setErr(usual);
        }
    }

    @Test
    void aFileThatNamesItselfEnds() throws IOException {
        Path file = folder.resolve("session.casus");
        Files.writeString(file, "source " + file + "\n");
        assertThat(casus.run("source " + file).message()).contains("files name one another too deeply");
        assertThat(casus.run("source " + folder.resolve("none")).message()).contains("error[unreadable-file]");
    }

    @Test
    void whatIsOpenNeedNotBeNamedAndIsNotNamedInWhatToTypeNext() {
        casus.run("open " + CRISIS);
        assertThat(casus.run("assess").out()).contains("why 1").doesNotContain("casus why FILE");
        assertThat(casus.run("assess " + CRISIS).out()).contains("casus why FILE 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"save copy.yaml", "assess -o x.json", "new x.yaml", "rules new a/b/c", "rules docs --out ."})
    void aSafeShellWritesNoFile(String line) {
        try (InProcess safe = new InProcess("script", true)) {
            safe.run("open " + CRISIS);
            InProcess.Ran ran = safe.run(line);
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.message()).startsWith("error[safe-shell]: ");
            assertThat(safe.run("assess").exitCode()).isZero();
        }
    }

    @Test
    void anEditorNeedsATerminal() {
        casus.run("open " + CRISIS);
        assertThat(casus.run("edit").message()).startsWith("error[no-terminal]: ");
    }

    @Test
    void aCommandOfTheShellIsSuggestedAsItIsTypedThere() {
        assertThat(casus.run("asess").message()).contains("did you mean `assess`?");
        try (InProcess line = new InProcess("command")) {
            assertThat(line.run("asess").message()).contains("did you mean `casus assess`?");
        }
    }

    @Test
    void semicolonsPartCommandsUnlessTheyAreQuoted() throws IOException {
        assertThat(commands(CommandLines.parted("open a.yaml; set 'title=x; y' ;show title")))
                .containsExactly(List.of("open", "a.yaml"), List.of("set", "title=x; y"), List.of("show", "title"));
        assertThat(commands(CommandLines.parted("show a\\;b"))).containsExactly(List.of("show", "a;b"));
    }

    private static List<List<String>> commands(String text) throws IOException {
        CommandLines lines = new CommandLines(new BufferedReader(new StringReader(text)));
        List<List<String>> all = new ArrayList<>();
        for (CommandLines.Written next = lines.next(); next != null; next = lines.next())
            all.add(next.tokens().command());
        return all;
    }
}
