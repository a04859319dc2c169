package casus.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.shell.Shell;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What TAB offers; a bar in a line stands for the cursor's place after a blank. */
class CompletionTest {
    private static AnnotationConfigApplicationContext context;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        System.setProperty("casus.home", Path.of("").toAbsolutePath().toString());
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("casus.mode", "prompt", "XDG_CONFIG_HOME", "")));
        context.register(Shell.class);
        context.refresh();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void openAScenario() {
        Path file = Fixtures.SCENARIOS.resolve("tjk-incursion-2009.yaml");
        context.getBean(OpenDocument.class).put(OpenScenario.read(file, file.toString(), Fixtures.registry()), "open");
    }

    private static List<Choice> choices(String line) {
        List<String> words = new ArrayList<>(
                Tokens.of(line).words().stream().map(Tokens.Word::text).toList());
        String word = line.isEmpty() || line.endsWith(" ") ? "" : words.remove(words.size() - 1);
        return context.getBean(Completion.class).choices(words, word).stream()
                .filter(choice -> choice.value().startsWith(word))
                .toList();
    }

    private static List<String> values(String line) {
        return choices(line).stream().map(Choice::value).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asse                                    | assess",
                "casus asse                              | assess",
                "da                                      | data",
                "data v                                  | validate",
                "help da                                 | data",
                "help data va                            | validate",
                "assess --ch                             | --check",
                "assess x --format j                     | json",
                "assess x --format=j                     | --format=json",
                "assess --reading pop                    | pop-2009",
                "assess --as-of 2009-07                  | 2009-07-01",
                "assess --set asO                        | asOf=",
                "schema a                                | assessment",
                "data list part                          | participation",
                "data show uzb-reservations-2009/n       | uzb-reservations-2009/national-decision",
                "data claims --source pop                | pop-2009",
                "rules show cst-1992/mutual-defence/awa  | cst-1992/mutual-defence/awaits-the-victims-request",
                "assess scen                             | scenarios/",
                "open scenarios/tjk-incursion-2009-11    | scenarios/tjk-incursion-2009-11.yaml",
                "why duty:crrf/contribute:B              | duty:crrf/contribute:BLR:incursion",
                "why engagement:cst-1992/m               | engagement:cst-1992/mutual-defence:incursion",
                "why scenarios/uzb-attack-2000.yaml engagement:cst-1992/m | engagement:cst-1992/mutual-defence:attack",
                "show asO                                | asOf",
                "unset events.incursion.tar              | events.incursion.target",
                "set ev                                  | events.",
                "set events.inc                          | events.incursion.",
                "set events.incursion.sev                | events.incursion.severity=",
                "set events.incursion.severity=i         | events.incursion.severity=incident",
                "set events.incursion.kind=armed-a       | events.incursion.kind=armed-attack",
                "set events.incursion.by.or              | events.incursion.by.origin=",
                "set events.incursion.by.origin=UZ       | events.incursion.by.origin=UZB",
                "set events.incursion.territory=KG       | events.incursion.territory=KGZ",
                "set hostConsents.TJ                     | hostConsents.TJK=",
                "set hostConsents.TJK=g                  | hostConsents.TJK=given",
                "set agreements.crrf/dep                 | agreements.crrf/deployment=",
                "set decisions.0.matter=crrf/d           | decisions.0.matter=crrf/deployment",
                "set readings=[p                         | readings=[paramonov-stolpovski-2008 readings=[pop-2009",
                "set requests.                           | requests.0. requests.1.",
                "set readings=[pop-2009,t                | readings=[pop-2009,treaty-texts",
                "set asOf=2009-07                        | asOf=2009-07-01",
                "set a=b events.incursion.target=TK      | events.incursion.target=TKM"
            })
    void aWordIsCompleted(String line, String expected) {
        assertThat(values(line)).containsExactly(expected.split(" ", -1));
    }

    @Test
    void everyCommandIsOffered() {
        assertThat(values(""))
                .contains(
                        "assess", "why", "open", "set", "undo", "redo", "assume", "show", "data", "rules", "help",
                        "exit");
        assertThat(values("data ")).contains("claims", "contests", "list", "show", "validate");
    }

    @Test
    void everyOptionIsOfferedButNoFlagTwice() {
        assertThat(values("assess -")).contains("--as-of", "--check", "--output", "--data", "--debug", "--help");
        assertThat(values("assess --check --set a=b -")).contains("--set").doesNotContain("--check");
        assertThat(values("assess -- -")).isEmpty();
    }

    @Test
    void withNothingOpenAFileIsWanted() {
        context.getBean(OpenDocument.class).clear();
        assertThat(values("why scen")).containsExactly("scenarios/");
        assertThat(values("why ")).noneMatch(value -> value.startsWith("duty:"));
        assertThat(values("show ")).noneMatch(value -> value.contains("asOf"));
        assertThat(values("set asO")).containsExactly("asOf=");
    }

    @Test
    void stepsAndFoldersGoOnAndWholeWordsEnd() {
        assertThat(choices("assess scen")).extracting(Choice::ends).containsExactly(false);
        assertThat(choices("set ev")).extracting(Choice::ends).containsExactly(false);
        assertThat(choices("set asO")).extracting(Choice::ends).containsExactly(false);
        assertThat(choices("asse")).extracting(Choice::ends).containsExactly(true);
        assertThat(choices("set events.incursion.severity=i"))
                .extracting(Choice::ends)
                .containsExactly(true);
    }

    @Test
    void statesAreOfferedWithTheirNames() {
        assertThat(choices("set events.incursion.target=UZ"))
                .extracting(Choice::note)
                .containsExactly("Uzbekistan");
    }

    @Test
    void filesWithBlanksAndHiddenFiles() throws IOException {
        Files.writeString(folder.resolve("my crisis.yaml"), "");
        Files.writeString(folder.resolve(".hidden.yaml"), "");
        Files.createDirectory(folder.resolve("inner folder"));
        assertThat(values("open " + folder + "/"))
                .containsExactly(folder + "/inner folder/", folder + "/my crisis.yaml");
        assertThat(values("open '" + folder + "/my c")).containsExactly(folder + "/my crisis.yaml");
        assertThat(values("open " + folder + "/.h")).containsExactly(folder + "/.hidden.yaml");
        assertThat(values("assess --data " + folder + "/")).containsExactly(folder + "/inner folder/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense ",
                "nonsense x",
                "data nonsense ",
                "assess --nonsense ",
                "why no-such-file.yaml duty",
                "why pom.xml duty",
                "open /no/such/folder/x",
                "set x=",
                "set .=",
                "set ..x.",
                "set events.nobody.by.=",
                "set =",
                "help nonsense ",
                "version ",
                "data claims --search x"
            })
    void whatCannotBeCompletedIsLeftAlone(String line) {
        assertThat(choices(line)).allMatch(choice -> choice.value() != null);
    }
}
