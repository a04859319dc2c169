package casus.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.shell.InProcess;
import casus.shell.completion.Completion;
import casus.shell.line.CommandLines;
import casus.shell.line.Commands;
import casus.shell.line.TypedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines at the prompt: to programs, to files, and marked while they are typed. */
class ForegroundTest {
    private static InProcess casus;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        casus = new InProcess("prompt");
    }

    @AfterAll
    static void stop() {
        casus.close();
    }

    private static int run(String line) {
        return casus.bean(Foreground.class).run(TypedLine.of(line)).exitCode();
    }

    @Test
    void aFileIsWrittenWholeOrLeftAsItWas() throws IOException {
        Path file = folder.resolve("kinds.csv");
        assertThat(run("list kinds --format csv > " + file)).isZero();
        String first = Files.readString(file);
        assertThat(first).startsWith("id,name\n").contains("armed-incursion");
        assertThat(run("list nonsense > " + file)).isEqualTo(2);
        assertThat(file).hasContent(first);
        assertThat(run("version >> " + file)).isZero();
        assertThat(file).content().startsWith(first).contains("casus ");
    }

    @Test
    void aProgramReadsTheResult() {
        Path file = folder.resolve("counted");
        assertThat(run("list kinds --format csv | grep -c armed- > " + file)).isZero();
        assertThat(file).hasContent("3\n");
    }

    @Test
    void aProgramThatHasReadEnoughIsNoFailure() {
        Path file = folder.resolve("head");
        assertThat(run("list states --format csv | head -n 1 > " + file)).isZero();
        assertThat(file).hasContent("id,name\n");
    }

    @ParameterizedTest
    @CsvSource({"version | cat no-such-file, 1", "version | no-such-program, 2", "list nonsense | false, 2"})
    void aProgramThatFailsIsAFailureOfTheLine(String line, int exitCode) {
        assertThat(run(line)).isEqualTo(exitCode);
    }

    /** The words of commands whose output is read as it comes, and of one whose output is not. */
    @ParameterizedTest
    @CsvSource({"assess, true", "assess --no-pager, false", "source file, false", "tutorial, false", "play, true"})
    void whatIsReadAsItComesGoesThroughNoPager(String line, boolean paged) {
        assertThat(casus.bean(Commands.class).mayBePaged(List.of(line.split(" ", -1))))
                .isEqualTo(paged);
    }

    @Test
    void linesThatAreNotRunAreCounted() {
        assertThat(Prompt.left(CommandLines.of("\n# nothing\n"))).isEmpty();
        assertThat(Prompt.left(CommandLines.of("version\n"))).contains("the command after it was not run");
        assertThat(Prompt.left(CommandLines.of("version\n\n# one\nopen \\\n x\n")))
                .contains("the 2 commands after it were not run");
    }

    @Test
    void theOpenScenarioIsNotWrittenOver() throws IOException {
        Path crisis = folder.resolve("crisis.yaml");
        Files.copy(Path.of("scenarios/tjk-incursion-2009.yaml"), crisis);
        assertThat(run("open " + crisis)).isZero();
        assertThatThrownBy(() -> run("version > " + crisis)).hasMessageContaining("this is the scenario itself");
        assertThat(run("close")).isZero();
        assertThat(crisis).hasSameTextualContentAs(Path.of("scenarios/tjk-incursion-2009.yaml"));
    }

    @Test
    void aSafeShellWritesNothingAndRunsNothing() {
        try (InProcess safe = new InProcess("prompt", true)) {
            Foreground foreground = safe.bean(Foreground.class);
            Path file = folder.resolve("never");
            assertThatThrownBy(() -> foreground.run(TypedLine.of("version > " + file)))
                    .hasMessageStartingWith("error[safe-shell]: ");
            assertThatThrownBy(() -> foreground.run(TypedLine.of("version | cat > " + file)))
                    .hasMessageStartingWith("error[safe-shell]: ");
            assertThat(file).doesNotExist();
            assertThat(safe.bean(Commands.class).mayBePaged(List.of("assess"))).isFalse();
        }
    }

    /** Words with {@code +} are known, with {@code !} unknown, the rest is neither. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "assess x.yaml --check        = +assess x.yaml +--check",
                "asse                         = asse",
                "asses x.yaml                 = !asses x.yaml",
                "nonsense                     = !nonsense",
                "data list --form             = +data +list --form",
                "data nonsense x              = +data !nonsense x",
                "why 3 --nonsense             = +why 3 !--nonsense",
                "why -- --nonsense            = +why -- --nonsense",
                "quit                         = +quit",
                "casus help data              = +casus +help data",
                "assess | nonsense --check    = +assess | nonsense --check",
            })
    void knownAndUnknownWordsAreMarked(String line, String marked) {
        LineHighlighter highlighter = new LineHighlighter(casus.bean(Completion.class));
        AttributedString text = highlighter.highlight(null, line);
        assertThat(text.toString()).isEqualTo(line);
        StringBuilder found = new StringBuilder();
        int at = 0;
        for (String word : line.split(" ", -1)) {
            boolean known = text.styleAt(at).equals(LineHighlighter.KNOWN);
            boolean unknown = text.styleAt(at).equals(LineHighlighter.UNKNOWN);
            found.append(known ? " +" : unknown ? " !" : " ").append(word);
            at += word.length() + 1;
        }
        assertThat(found.substring(1)).isEqualTo(marked);
    }
}
