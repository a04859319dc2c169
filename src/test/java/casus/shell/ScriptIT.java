package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program with the lines of a script as its input. */
class ScriptIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String LOST =
            "casus: changes to my crisis.yaml were not saved; `save` keeps them, `reset` drops them\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyOneScenario() throws IOException {
        Files.copy(HERE.resolve("scenarios/tjk-incursion-2009.yaml"), folder.resolve("my crisis.yaml"));
    }

    private Launched script(String input, String... args) throws Exception {
        return Launched.script(folder, Map.of("XDG_CONFIG_HOME", folder + "/config"), input, args);
    }

    @Test
    void aScenarioIsOpenedChangedAssessedAndSaved() throws Exception {
        Launched launched = script("""
                # a comment, and a blank line

                open 'my crisis.yaml'          # blanks in a name
                show asOf
                set asOf=2009-11-01 \\
                    events.incursion.severity=incident
                show --changes
                assess --format json -o "the \\"answer\\".json"
                casus save my\\ other\\ crisis.yaml
                assess --format json -o saved.json
                """);
        assertThat(launched.err()).isEmpty();
        assertThat(launched.exitCode()).isZero();
        assertThat(launched.out()).contains("2009-07-01").contains("- asOf: 2009-07-01\n+ asOf: 2009-11-01\n");
        assertThat(folder.resolve("my crisis.yaml"))
                .hasSameTextualContentAs(HERE.resolve("scenarios/tjk-incursion-2009.yaml"));
        String answer = Files.readString(folder.resolve("the \"answer\".json"));
        // an incident engages no clause of force (contract, section 12)
        assertThat(answer)
                .contains("\"asOf\" : \"2009-11-01\"")
                .containsPattern("\"crrf/deployment\",\\s+\"event\" : \"incursion\",\\s+\"status\" : \"not-engaged\"");
        Launched direct = Launched.in(folder, Map.of(), "assess", "my other crisis.yaml", "--format", "json");
        assertThat(folder.resolve("saved.json")).hasContent(direct.out());
        assertThat(answer.replace("my crisis.yaml", "my other crisis.yaml")).isEqualTo(direct.out());
    }

    @Test
    void linesMayStandOnTheCommandLine() throws Exception {
        Launched launched = script("version\n", "-c", "open 'my crisis.yaml'; show asOf");
        assertThat(launched.err()).isEmpty();
        assertThat(launched.out()).isEqualTo("2009-07-01\n");
        Launched failed = script("", "--safe", "-c", "version; save x.yaml; version");
        assertThat(failed.exitCode()).isEqualTo(2);
        assertThat(failed.err()).contains("-c:2: ");
    }

    @Test
    void whatALineOfAScriptPrintsGoesToAProgramOrAFile() throws Exception {
        String lines =
                "list kinds --format csv | grep -c armed- | sed 's/^/counted: /'\nversion > version.txt\nversion >> version.txt\n";
        for (Launched launched : List.of(script(lines), script("", "-c", lines.replace('\n', ';')))) {
            assertThat(launched.err()).isEmpty();
            assertThat(launched.out()).isEqualTo("counted: 3\n");
            String version = Launched.casus("version").out();
            assertThat(folder.resolve("version.txt")).hasContent(version + version);
        }
        Launched wrong = script("version\nversion |\nversion\n");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("error[wrong-line]: <stdin>:2: |: no program stands behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version | cat", "version > never", "version >> never"})
    void aSafeScriptStartsNoProgramAndWritesNoFile(String line) throws Exception {
        Files.writeString(folder.resolve("lines"), line + "\n");
        for (String typed : List.of(line, "source lines")) {
            Launched launched = script(typed + "\n", "--safe");
            assertThat(launched.exitCode()).isEqualTo(2);
            assertThat(launched.out()).isEmpty();
            assertThat(launched.err()).startsWith("error[safe-shell]: <stdin>:1: ");
            assertThat(folder.resolve("never")).doesNotExist();
        }
    }

    @Test
    void theOpenScenarioIsAssessedAsTheFileWouldBe() throws Exception {
        Launched script = script("""
                open "my crisis.yaml"
                assess --format json --set hostConsents.TJK=given --as-of 2009-08-01 --reading pop-2009
                why force:crrf
                assess --check
                """);
        String set = "hostConsents.TJK=given";
        String[] assess = {
            "assess",
            "my crisis.yaml",
            "--format",
            "json",
            "--set",
            set,
            "--as-of",
            "2009-08-01",
            "--reading",
            "pop-2009"
        };
        assertThat(script.err()).isEmpty();
        assertThat(script.out())
                .isEqualTo(Launched.in(folder, Map.of(), assess).out()
                        + Launched.in(folder, Map.of(), "why", "my crisis.yaml", "force:crrf")
                                .out()
                        + Launched.in(folder, Map.of(), "assess", "--check", "my crisis.yaml")
                                .out());
    }

    @Test
    void theFirstFailureEndsTheScriptWithItsExitCode() throws Exception {
        Launched launched = script("schema nonsense\nschema scenario\n");
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err()).isEqualTo("""
                        error[unknown-schema]: <stdin>:1: nonsense: there is no such schema
                         hint: known: assessment, draft, draft-answer, game, keys, plea, proof, scenario
                        """);
    }

    @Test
    void toldToKeepGoingItGoesOnAndTheFirstExitCodeStays() throws Exception {
        Launched launched =
                script("# one\nrules list --rules 'no where'\nnonsense\nhelp \\\n schema\nshow\n", "--keep-going");
        assertThat(launched.exitCode()).isEqualTo(3);
        assertThat(launched.out()).startsWith("Prints the JSON Schema");
        assertThat(launched.err().lines())
                .anyMatch(line -> line.startsWith("error[no-rules]: <stdin>:2: no where: "))
                .anyMatch(line -> line.startsWith("error[unknown-command]: <stdin>:3: "))
                .anyMatch(line -> line.startsWith("error[nothing-open]: <stdin>:6: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                  | 0",
                "# nothing                           | 0",
                "exit                                | 0",
                "quit                                | 0",
                "'exit\nnonsense'                    | 0",
                "nonsense                            | 2",
                "open 'no such file.yaml'            | 2",
                "save                                | 2",
                "set a=b                             | 2",
                "restore                             | 2",
                "history                             | 0",
                "assess                              | 2",
                "assess no-such-file.yaml            | 2",
                "version --nonsense                  | 2",
                "data list --data /nowhere           | 3",
                "open \"unclosed                     | 2",
                "version \\                          | 2"
            })
    void exitCodesComeFromTheProcess(String input, int exitCode) throws Exception {
        Launched launched = script(input);
        assertThat(launched.exitCode()).isEqualTo(exitCode);
        assertThat(launched.err().isEmpty()).isEqualTo(exitCode == 0);
        assertThat(launched.out()).isEmpty();
    }

    @Test
    void anExpectationThatFailsEndsWithOne() throws Exception {
        Launched launched = script("open 'my crisis.yaml'\nset 'expect=[{absent: \"force:crrf\"}]'\nassess --check\n");
        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(launched.out().lines()).anyMatch(line -> line.startsWith("FAILED  my crisis.yaml  0 of 1"));
        assertThat(launched.err()).startsWith("<stdin>:3: ");
    }

    @Test
    void aChangeThatMakesTheScenarioInvalidIsRefusedWithEveryProblem() throws Exception {
        Launched launched = script("""
                open 'my crisis.yaml'
                set asOf=2009-11-01
                set events.incursion.target=XXX events.incursion.kind=war
                show asOf
                show events.incursion.target
                set title=one title=two
                show title
                """, "--keep-going");
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.err())
                .contains("error[unknown-state]")
                .contains("`war`")
                .doesNotContain("<stdin>:4", "<stdin>:5");
        assertThat(launched.out()).contains("2009-11-01").contains("TJK").contains("two");
    }

    @Test
    void nothingIsLostUnasked() throws Exception {
        Files.copy(folder.resolve("my crisis.yaml"), folder.resolve("other.yaml"));
        Launched launched = script("""
                open 'my crisis.yaml'
                set asOf=2009-11-01
                open other.yaml
                close
                save other.yaml
                show asOf
                unset readings
                reset
                show asOf
                set asOf=2009-11-02
                open --discard other.yaml
                close
                show
                """, "--keep-going");
        assertThat(launched.err().lines().filter(line -> line.startsWith("error[")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("error[unsaved-changes]: <stdin>:3: my crisis.yaml: "),
                        line -> assertThat(line).startsWith("error[unsaved-changes]: <stdin>:4: my crisis.yaml: "),
                        line -> assertThat(line).startsWith("error[existing-file]: <stdin>:5: other.yaml: "),
                        line -> assertThat(line).contains(": <stdin>:7: "),
                        line -> assertThat(line).startsWith("error[nothing-open]: <stdin>:13: "));
        assertThat(launched.out().lines().filter(line -> line.matches("[0-9-]{10}")))
                .containsExactly("2009-11-01", "2009-07-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data list states", "data claims", "rules list", "rules show general/duty/not-bound", "assess"})
    void noResultIsWrittenOverWhatIsOpen(String command) throws Exception {
        String before = Files.readString(folder.resolve("my crisis.yaml"));
        Launched launched = script("open 'my crisis.yaml'\n" + command + " --format json -o './my crisis.yaml'\n");
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.err()).contains("<stdin>:2: ");
        assertThat(folder.resolve("my crisis.yaml")).hasContent(before);
    }

    private Launched shell(String command, String input) throws Exception {
        return Launched.process(List.of("sh", "-c", command), folder, Map.of(), input);
    }

    @Test
    void closedStandardOutputIsAFailureAndAnImpatientReaderIsNone() throws Exception {
        Launched closed = shell("exec \"$CASUS\" >&-", "schema scenario\n");
        assertThat(closed.exitCode()).isEqualTo(2);
        assertThat(closed.err()).startsWith("error[unwritable-output]: <stdin>:1: ");
        Launched impatient = shell("\"$CASUS\" | head -n 1", "schema scenario\n".repeat(20));
        assertThat(impatient).isEqualTo(new Launched(0, "{\n", ""));
    }

    @Test
    void withoutAHomeEverythingButTheKeepingWorks() throws Exception {
        String without = "env -u HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME \"$CASUS\"";
        Launched launched = shell(without, "open 'my crisis.yaml'\nset asOf=2009-11-01\nshow asOf\nhistory\n");
        assertThat(launched.exitCode()).isZero();
        assertThat(launched.err()).isEqualTo(LOST);
        assertThat(launched.out()).contains("2009-11-01");
    }

    @Test
    void foldersThatCannotBeWrittenAreNoFailure() throws Exception {
        Path readOnly = Files.createDirectory(
                folder.resolve("read only"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path place : List.of(readOnly, file)) {
            Map<String, String> environment =
                    Map.of("XDG_CONFIG_HOME", place.toString(), "XDG_CACHE_HOME", place.toString());
            Launched launched =
                    Launched.script(folder, environment, "open 'my crisis.yaml'\nset asOf=2009-11-01\nshow asOf\n");
            assertThat(launched.exitCode()).isZero();
            assertThat(launched.err()).isEqualTo(LOST);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWhenSaving() throws Exception {
        Launched launched =
                script("open 'my crisis.yaml'\nset asOf=2009-11-01\nsave /proc/x.yaml\nshow asOf\n", "--keep-going");
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.err()).startsWith("error[unwritable-file]: <stdin>:3: /proc/x.yaml: ");
        assertThat(launched.out()).contains("2009-11-01");
    }

    @Test
    void commandsOfTheShellSayWhereTheyWork() throws Exception {
        Launched launched = Launched.casus("set", "asOf=2009-11-01");
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.err())
                .startsWith("error[shell-command]: casus set: ")
                .contains(" hint: start `casus`");
        assertThat(Launched.casus("set", "--help").out()).startsWith("Changes values of the open scenario.");
    }

    @Test
    void aScriptFromAnotherSystemIsReadAsWell() throws Exception {
        Launched launched = script("\uFEFFopen 'my crisis.yaml'\r\nshow asOf\r\n");
        assertThat(launched.err()).isEmpty();
        assertThat(launched.out()).contains("2009-07-01");
    }

    /** JLine is for the prompt: nobody else waits for it. */
    @Test
    void noClassOfTheLineEditorIsLoaded() throws Exception {
        Map<String, String> environment = Map.of("CASUS_JAVA_OPTIONS", "-Xlog:class+load:file=classes.log");
        Launched.script(folder, environment, "help\nopen 'my crisis.yaml'\nshow\n");
        assertThat(folder.resolve("classes.log"))
                .content()
                .contains("casus.shell.Script")
                .doesNotContain("org.jline");
    }
}
