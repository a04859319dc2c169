package casus.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.shell.Shell;
import casus.shell.line.CasusCommand;
import casus.shell.line.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The scripts for the shells of the system, each tried in its shell; where that is not installed the test is left out. */
class CompletionScriptTest {
    /** A line, in which a bar stands for the cursor behind a blank, and the words that are offered. */
    private static final String[][] LINES = {
        {"casus asse", "assess"},
        {"casus data v", "validate"},
        {"casus rules l", "lint list"},
        {"casus why", "why why-not"},
        {"casus nonsense |", ""},
        {"casus help data v", "validate"},
        {"casus assess --for", "--format"},
        {"casus assess --tr", "--trust-rules"},
        {"casus assess --he", "--help"},
        {"casus assess x.yaml --format j", "json"},
        {"casus assess x.yaml --check --section d", "decisions duties"},
        {"casus assess x.yaml --with k", "keys"},
        {"casus assess x.yaml --section k", "keys"},
        {"casus assess sce", "scenarios/"},
        {"casus assess -o x.json sce", "scenarios/"},
        {"casus assess --data sce", "scenarios/"},
        {"casus schema a", "assessment"},
        {"casus list prov", "provisions"},
        {"casus completion z", "zsh"},
        {"casus data show as", "asked:data show as as-known"},
        {"casus assess x.yaml --reading as", "asked:assess x.yaml --reading as as-known"},
        {"casus new x.yaml --target as", "asked:new x.yaml --target as as-known"},
        {"casus why x.yaml --depth 2 as", "asked:why x.yaml --depth 2 as as-known"},
        {"casus assess --max-worlds j", ""},
    };

    private static AnnotationConfigApplicationContext context;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        System.setProperty("casus.home", Path.of("").toAbsolutePath().toString());
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("casus.mode", "command", "XDG_CONFIG_HOME", "")));
        context.register(Shell.class);
        context.refresh();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static String script(SystemShell shell) {
        return context.getBean(CompletionScript.class).of(shell);
    }

    private static boolean has(SystemShell shell) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, shell.word())));
    }

    /** What the shell offers for each line. */
    private List<String> offered(SystemShell shell, List<String> lines) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("casus." + shell.word()), script(shell));
        Path input = Files.write(folder.resolve("lines"), lines);
        Path errors = folder.resolve("errors");
        String own = Map.of(SystemShell.BASH, "--norc", SystemShell.ZSH, "-f", SystemShell.FISH, "--no-config")
                .get(shell);
        Process process = new ProcessBuilder(
                        shell.word(), own, "src/test/resources/completion/drive." + shell.word(), script.toString())
                .redirectInput(input.toFile())
                .redirectError(errors.toFile())
                .start();
        List<String> all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(errors).isEmptyFile();
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void theShellOffersWhatFits(SystemShell shell) throws IOException, InterruptedException {
        assumeTrue(has(shell), shell.word() + " is not installed");
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] line : LINES) {
            lines.add(line[0]);
            expected.add(line[0] + " -> " + line[1]);
        }
        List<String> offered = offered(shell, lines);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < offered.size(); at++) found.add(lines.get(at) + " -> " + folders(offered.get(at)));
        assertThat(found).containsExactlyElementsOf(expected);
    }

    /** bash and zsh add the slash to the name of a folder themselves. */
    private static String folders(String offered) {
        return offered.equals("scenarios") ? "scenarios/" : offered;
    }

    /** What a shell replaces is another part of the word in each of them. */
    @ParameterizedTest
    @EnumSource
    void anOptionMayBeJoinedToItsValue(SystemShell shell) throws IOException, InterruptedException {
        assumeTrue(has(shell), shell.word() + " is not installed");
        String offered =
                offered(shell, List.of("casus assess x.yaml --format=j")).get(0);
        assertThat(offered).isEqualTo(shell == SystemShell.BASH ? "json" : "--format=json");
    }

    @Test
    void bashReplacesAWordBehindItsLastColon() throws IOException, InterruptedException {
        assumeTrue(has(SystemShell.BASH), "bash is not installed");
        assertThat(offered(SystemShell.BASH, List.of("casus why x.yaml duty:p/q:RU")))
                .containsExactly("RU-known");
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionOfTheCommandLineIsInTheScript(SystemShell shell) {
        String script = script(shell);
        for (CasusCommand command : context.getBean(Commands.class).all()) {
            String line = "command\t" + command.getName() + "\t";
            if (command.usage().inShell()) {
                assertThat(script).doesNotContain(line);
                continue;
            }
            assertThat(script).contains(line);
            command.usage()
                    .options()
                    .forEach(option -> assertThat(script)
                            .contains("option\t" + command.getName() + "\t--" + option.longName() + "\t"));
        }
    }

    @Test
    void theProgramTellsWhatTheScriptsAskFor() {
        assertThat(run("completion", "words", "--", "assess", "--reading", "pop"))
                .startsWith("pop-2009\tRussia, EU, NATO");
        assertThat(run("completion", "words", "--", "new", "x.yaml", "--target", "UZ"))
                .isEqualTo("UZB\tUzbekistan\n");
        assertThat(run("completion", "words", "--", "new", "x.yaml", "--kind", "armed-i"))
                .isEqualTo("armed-incursion\n");
        assertThat(run("completion", "words", "--", "assess", "--set", "asO")).startsWith("asOf=\tDay as of which");
        assertThat(run("completion", "words", "--", "nonsense", "")).isEmpty();
        assertThat(run("completion", "words")).isEmpty();
    }

    private static String run(String... words) {
        StringWriter out = new StringWriter();
        Commands.Outcome outcome = context.getBean(Commands.class).run(List.of(words), new PrintWriter(out));
        assertThat(outcome.exitCode()).isZero();
        return out.toString();
    }
}
