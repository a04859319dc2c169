package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import casus.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program from the outside: output, exit codes, and what it does not depend on. */
class LauncherIT {
    private static final String INCURSION = "scenarios/tjk-incursion-2009.yaml";

    @Test
    void assessPrintsTheReportAndNothingElse() throws Exception {
        Launched launched = Launched.casus("assess", INCURSION);
        assertThat(launched.exitCode()).isZero();
        assertThat(launched.out())
                .startsWith("Armed incursion from Afghanistan into Tajikistan")
                .contains("ANSWER");
        assertThat(launched.err()).isEmpty();
    }

    /** One scenario alone leaves conditions that the cases beside the rules do not try either. */
    @Test
    void coverageTellsWhatIsLeft(@TempDir Path folder) throws Exception {
        Files.copy(Path.of(INCURSION), folder.resolve("incursion.yaml"));
        Launched launched = Launched.casus("rules", "coverage", "--check", "--scenarios", folder.toString());
        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(launched.out())
                .contains("crdf/deployment/answers-terrorism-and-incursions")
                .containsPattern("seen both ways: \\d+\n  cannot fail: \\d+\n  with a reason: \\d+\n  left: \\d+\n");
        assertThat(launched.err()).contains("conditions left: ");
    }

    @Test
    void folderTimeZoneAndLocaleChangeNoByte(@TempDir Path elsewhere) throws Exception {
        String here = Path.of(INCURSION).toAbsolutePath().toString();
        Launched first = Launched.casus("assess", here, "--format", "json");
        Launched second = Launched.in(
                elsewhere,
                Map.of(
                        "TZ",
                        "Pacific/Kiritimati",
                        "LC_ALL",
                        "tr_TR.UTF-8",
                        "CASUS_JAVA_OPTIONS",
                        "-Duser.language=tr -Duser.country=TR"),
                "assess",
                here,
                "--format",
                "json");
        assertThat(first.exitCode()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
    }

    /** Rules that were edited are compiled anew, among names whose capitals a language could change. */
    @ParameterizedTest
    @CsvSource({"tr, TR", "az, AZ", "lt, LT"})
    void editedRulesCompileInEveryLocale(String language, String country, @TempDir Path folder) throws Exception {
        Path rules = folder.resolve("rules");
        Folders.copy(Path.of("rules"), rules);
        Path edited = rules.resolve("crrf.drl");
        Files.writeString(edited, Files.readString(edited) + "\n// edited\n");
        String options = "-Duser.language=" + language + " -Duser.country=" + country;
        Launched launched = Launched.in(
                Path.of("."),
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        options,
                        "XDG_CACHE_HOME",
                        folder.resolve("cache").toString()),
                "assess",
                INCURSION,
                "--rules",
                rules.toString());
        assertThat(launched.exitCode()).as(launched.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"LANG, ru_RU.UTF-8", "LC_ALL, xx_XX.UTF-8", "LC_CTYPE, uk_UA", "LANG, C"})
    void namesAreReadWhereTheLocaleIsNotInstalled(String key, String locale, @TempDir Path folder) throws Exception {
        String name = "\u0432\u0442\u043e\u0440\u0436\u0435\u043d\u0438\u0435.yaml";
        Files.copy(Path.of(INCURSION), folder.resolve(name));
        Launched launched = Launched.in(folder, Map.of(key, locale), "assess", name);
        assertThat(launched.exitCode()).as(launched.err()).isZero();
    }

    @Test
    void blanksInNamesStayTogether(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("my crisis file.yaml");
        Files.copy(Path.of(INCURSION), file);
        Path report = folder.resolve("a report.json");
        Launched launched = Launched.in(folder, Map.of(), "assess", "my crisis file.yaml", "-o", "a report.json");
        assertThat(launched).isEqualTo(new Launched(0, "", ""));
        assertThat(report).content().startsWith("{").contains("\"casus\" : 1");
    }

    @Test
    void checkFailsWithCodeOneAndSaysWhatDiffers(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("wrong.yaml");
        String text = Files.readString(Path.of("scenarios/uzb-attack-2000.yaml"));
        Files.writeString(file, text.replace("status: not-engaged", "status: engaged"));
        Launched launched = Launched.casus("assess", "--check", file.toString());
        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(launched.out()).startsWith("FAILED");
        assertThat(launched.err()).contains("expected engaged, got not-engaged");
    }

    /** Editing a rule needs no rebuild, and the second start finds what the first compiled. */
    @Test
    void changedRuleIsPickedUpAtTheNextRun(@TempDir Path folder) throws Exception {
        Path rules = Folders.copy(Path.of("rules"), folder.resolve("rules"));
        Path cache = folder.resolve("cache");
        Path file = rules.resolve("crrf.drl");
        String disasters = "Counts( kind in ( \"natural-disaster\", \"industrial-disaster\" )";
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(disasters, "Counts( kind in ( \"natural-disaster\", \"border-crime\" )"));
        Path scenario = folder.resolve("crime.yaml");
        Files.writeString(scenario, """
                casus: 1
                id: crime
                title: Crime on the border
                asOf: 2009-07-01
                events: [{id: crime, kind: border-crime, target: TJK}]
                """);
        String[] assess = {"assess", scenario.toString(), "--rules", rules.toString(), "--format", "json"};
        Launched first = Launched.in(Path.of("."), Map.of("XDG_CACHE_HOME", cache.toString()), assess);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("crrf/deployment/meets-disasters");
        try (Stream<Path> models = Files.list(cache.resolve("casus"))) {
            assertThat(models).hasSize(1);
        }
        assertThat(Launched.in(Path.of("."), Map.of("XDG_CACHE_HOME", cache.toString()), assess)
                        .out())
                .isEqualTo(first.out());
        assertThat(Launched.casus("assess", scenario.toString(), "--format", "json")
                        .out())
                .doesNotContain("meets-disasters\"");
    }

    @Test
    void damagedModelIsCompiledAgain(@TempDir Path folder) throws Exception {
        Path rules = Folders.copy(Path.of("rules"), folder.resolve("rules"));
        Path cache = folder.resolve("cache");
        Files.writeString(rules.resolve("crrf.drl"), "\n", java.nio.file.StandardOpenOption.APPEND);
        String[] list = {"rules", "list", "--rules", rules.toString()};
        Launched first = Launched.in(Path.of("."), Map.of("XDG_CACHE_HOME", cache.toString()), list);
        try (Stream<Path> models = Files.list(cache.resolve("casus"))) {
            Files.writeString(models.findFirst().orElseThrow(), "not a model");
        }
        assertThat(Launched.in(Path.of("."), Map.of("XDG_CACHE_HOME", cache.toString()), list))
                .isEqualTo(first);
    }

    @Test
    void everyCommandHasHelpWithExamples() throws Exception {
        Launched overview = Launched.casus("help");
        assertThat(overview.exitCode()).isZero();
        List<String> commands = overview.out()
                .lines()
                .dropWhile(line -> !line.equals("Commands"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.strip().split(" {2,}", 2)[0])
                .toList();
        assertThat(commands)
                .contains(
                        "assess",
                        "why",
                        "rules list",
                        "rules show",
                        "data list",
                        "data show",
                        "data validate",
                        "data claims",
                        "data contests",
                        "schema",
                        "version",
                        "help");
        for (String command : commands) {
            assertThat(Launched.casus(("help " + command).split(" ", -1)).out())
                    .contains("Examples", "casus " + command);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "version, 0",
        "data validate, 0",
        "rules list --format json, 0",
        "data contests --format csv, 0",
        "schema scenario, 0",
        "nonsense, 2",
        "assess, 2",
        "rules show no/such/rule, 2",
        "data list --data /nowhere, 3",
        "rules list --rules /nowhere, 3"
    })
    void exitCodesComeFromTheProcess(String line, int exitCode) throws Exception {
        Launched launched = Launched.casus(line.split(" ", -1));
        assertThat(launched.exitCode()).isEqualTo(exitCode);
        assertThat(launched.err().isEmpty()).isEqualTo(exitCode == 0);
        assertThat(launched.out().isEmpty()).isEqualTo(exitCode != 0);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anInterruptedCommandEndsWith130(@TempDir Path folder) throws Exception {
        Path fifo = folder.resolve("fifo.yaml");
        assertThat(exitCode("mkfifo", fifo.toString())).isZero();
        List<String> command = new ArrayList<>(interruptible());
        command.addAll(List.of(Path.of("target/casus").toAbsolutePath().toString(), "assess", fifo.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        try (var waiting = Files.newOutputStream(fifo)) { // opens when the command has begun to read
            assertThat(exitCode("kill", "-INT", String.valueOf(process.pid()))).isZero();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            waiting.flush();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    /**
     * The beginning of a command that an interrupt reaches. What a script starts in the background ignores interrupts, and
     * so does all that it starts in turn, this build among it.
     */
    private static List<String> interruptible() throws Exception {
        List<String> listening = List.of("env", "--default-signal=INT");
        if (exitCode("env", "--default-signal=INT", "true") == 0) return listening;
        assumeThat(exitCode("sh", "-c", "kill -INT $$; exit 0"))
                .as("interrupts reach this build, or there is an env that lets them through")
                .isNotZero();
        return List.of();
    }

    private static int exitCode(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
