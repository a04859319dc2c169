package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.WinSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person does at a small screen and at a large one. */
class ScreensIT {
    private static final WinSize SMALL = new WinSize(80, 24);
    private static final WinSize LARGE = new WinSize(200, 50);

    private static final String NOTHING = "casus> ";
    private static final String OPEN = "tjk-incursion-2009 2009-07-01 all> ";
    private static final String PASTED = "raid* 2009-07-01 all> ";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String CTRL_R = "\u0012";
    private static final String TAB = "\t";

    private static final String CRISIS = """
            casus: 1
            id: raid
            title: A raid, pasted

            asOf: 2009-07-01
            events:
              - id: raid
                kind: armed-incursion
                date: 2009-06-28
                target: TJK
                by: {type: non-state, origin: AFG}
            """.replace('\n', '\r'); // as a terminal hands on what is pasted

    @TempDir
    private Path folder;

    @BeforeEach
    void copyOneScenario() throws IOException {
        Files.copy(Path.of("scenarios/tjk-incursion-2009.yaml"), folder.resolve("crisis.yaml"));
    }

    static Stream<WinSize> screens() {
        return Stream.of(SMALL, LARGE);
    }

    private Typist shell(WinSize screen, String pager) throws Exception {
        Map<String, String> environment = new HashMap<>(
                Map.of("HOME", folder.toString(), "XDG_CONFIG_HOME", "", "XDG_CACHE_HOME", "", "CASUS_PAGER", pager));
        Typist typist = new Typist(screen, folder, environment);
        typist.await(NOTHING);
        return typist;
    }

    private static void leave(Typist typist) throws Exception {
        typist.type(CTRL_D);
        assertThat(typist.end()).isZero();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void tabShowsWhatMayStandThereAndThePromptComesBack(WinSize screen) throws Exception {
        try (Typist typist = shell(screen, "cat")) {
            typist.type("data " + TAB).await("validate");
            typist.type("cl" + TAB).await("claims ");
            typist.type(CTRL_C).await(NOTHING);
            typist.line("open cri" + TAB).await(OPEN);
            leave(typist);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aLineIsFoundAgainByAPartOfIt(WinSize screen) throws Exception {
        try (Typist typist = shell(screen, "cat")) {
            typist.line("schema nonsense").await("error[unknown-schema]");
            typist.await(NOTHING);
            typist.line("help timing").await("how long it took");
            typist.await(NOTHING);
            typist.type(CTRL_R).await("bck-i-search");
            typist.type("nonse").await("schema nonsense");
            typist.type("\r").await("error[unknown-schema]");
            typist.await(NOTHING);
            leave(typist);
        }
    }

    /** Lines are as long as the terminal is wide at the time. */
    @Test
    void whatIsPrintedFollowsTheWidthOfTheScreen() throws Exception {
        try (Typist typist = shell(LARGE, "cat")) {
            typist.line("open crisis.yaml").await(OPEN);
            typist.line("data show crrf").await("data show crrf\n");
            assertThat(longest(typist.await("tjk-incursion-2009 2009"))).isBetween(101, 200);
            typist.resize(SMALL);
            typist.line("data show crrf").await("data show crrf\n");
            assertThat(longest(typist.await("tjk-incursion-2009 2009"))).isBetween(61, 80);
            leave(typist);
        }
    }

    private static int longest(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void ctrlCDropsALineEvenOneThatIsNotFinished(WinSize screen) throws Exception {
        try (Typist typist = shell(screen, "cat")) {
            typist.line("open 'cri").await("> ");
            typist.type(CTRL_C).await(NOTHING);
            typist.line("id: raid").await("> ");
            typist.type(CTRL_C).await(NOTHING);
            typist.line("open crisis.yaml").await(OPEN);
            typist.line("flip --all").await("flip --all\n");
            typist.type(CTRL_C).await(OPEN);
            typist.line("show asOf").await("2009-07-01\n");
            typist.await(OPEN);
            leave(typist);
        }
    }

    /** By a terminal that marks what is pasted, and by one that does not. */
    @ParameterizedTest
    @MethodSource("screens")
    void aScenarioThatIsPastedIsOpen(WinSize screen) throws Exception {
        try (Typist typist = shell(screen, "cat")) {
            typist.type("\u001b[200~" + CRISIS + "\u001b[201~").await("origin: AFG}");
            typist.type("\r").await(PASTED);
            typist.line("show title").await("A raid, pasted\n");
            typist.await(PASTED);
            typist.line("close --discard").await(NOTHING);
            typist.type(CRISIS).await("origin: AFG}");
            typist.type("\r").await(PASTED);
            typist.line("save").await("raid 2009-07-01 all> ");
            assertThat(typist.screen()).doesNotContain("error[");
            leave(typist);
        }
        assertThat(folder.resolve("pasted.yaml")).content().isEqualTo(CRISIS.replace('\r', '\n'));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void mistakesInWhatIsPastedAreShownOnceAndNothingIsOpened(WinSize screen) throws Exception {
        try (Typist typist = shell(screen, "cat")) {
            typist.type("\u001b[200~" + CRISIS.replace("armed-incursion", "war") + "\u001b[201~\r");
            assertThat(typist.await("\n" + NOTHING)).contains("pasted.yaml:8:").containsOnlyOnce("error[");
            typist.type("\u001b[200~open crisis.yaml\rnonsense\rshow asOf\r\u001b[201~\r");
            assertThat(typist.await("\n" + OPEN))
                    .containsOnlyOnce("error[unknown-command]")
                    .doesNotContain("2009-07-01\n");
            leave(typist);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatIsLongerThanTheScreenIsPagedAndTheShellGoesOn(WinSize screen) throws Exception {
        try (Typist typist = shell(screen, "less -X")) {
            typist.line("list states").await("\n:");
            typist.type(CTRL_C).rest().type(" ").await("\n:");
            typist.type("q").await(NOTHING);
            typist.line("mode").await("text\n");
            typist.await(NOTHING);
            typist.line("list states --no-pager").await("Zimbabwe\n");
            typist.await(NOTHING);
            typist.line("list states --format csv | tail -n 1").await("ZWE");
            typist.await(NOTHING);
            typist.line("open crisis.yaml").await(OPEN);
            leave(typist);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void afterAMistakeEverythingIsAsItWas(WinSize screen) throws Exception {
        try (Typist typist = shell(screen, "cat")) {
            typist.line("open crisis.yaml").await(OPEN);
            typist.line("set events.incursion.kind=war").await("error[unknown-word]");
            typist.await(OPEN);
            typist.line("assess --nonsense").await("error[unknown-option]");
            typist.await(OPEN);
            typist.line("version |").await("error[wrong-line]");
            typist.await(OPEN);
            typist.line("show asOf").await("2009-07-01\n");
            typist.await(OPEN);
            leave(typist);
        }
    }

    /** The tutorial asks for a key before each step. */
    @ParameterizedTest
    @MethodSource("screens")
    void theTutorialGoesStepByStep(WinSize screen) throws Exception {
        Map<String, String> environment = Map.of("HOME", folder.toString(), "XDG_CONFIG_HOME", "");
        long steps = Files.readString(Path.of("src/main/resources/casus/tutorial.txt"))
                .lines()
                .filter(line -> line.startsWith("= "))
                .count();
        try (Typist typist = new Typist(screen, folder, environment, "tutorial", "steps")) {
            for (int step = 1; step <= steps; step++) {
                typist.await(step + ". ");
                typist.await("[Enter runs it, q leaves] ");
                typist.type("\r");
            }
            assertThat(typist.end()).isZero();
            assertThat(typist.screen()).contains("WHO OWES WHAT").doesNotContain("error[");
        }
        assertThat(folder.resolve("steps"))
                .isDirectoryContaining("glob:**brief.html")
                .isDirectoryContaining("glob:**brief.docx");
    }

    @Test
    void theTutorialIsLeftByItsKey() throws Exception {
        try (Typist typist = new Typist(SMALL, folder, Map.of("HOME", folder.toString()), "tutorial", "steps")) {
            typist.await("[Enter runs it, q leaves] ");
            typist.type("q\r");
            assertThat(typist.end()).isZero();
        }
        assertThat(folder.resolve("steps")).isEmptyDirectory();
    }
}
