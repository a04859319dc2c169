package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt under a pseudo-terminal. */
class PromptIT {
    private static final String NOTHING = "casus> ";
    private static final String OPEN = "tjk-incursion-2009 2009-07-01 all> ";
    private static final String CHANGED = "tjk-incursion-2009* 2009-11-01 all> ";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String TAB = "\t";
    private static final String UP = "\u001bOA";

    @TempDir
    private Path folder;

    private Path crisis;

    @BeforeEach
    void copyOneScenario() throws IOException {
        crisis = folder.resolve("my crisis.yaml");
        Files.copy(Path.of("scenarios/tjk-incursion-2009.yaml"), crisis);
    }

    private Map<String, String> environment() {
        return Map.of("HOME", folder.toString(), "XDG_CONFIG_HOME", "", "XDG_CACHE_HOME", "", "CASUS_PAGER", "cat");
    }

    private Typist shell() throws Exception {
        Typist typist = new Typist(folder, environment());
        typist.await(NOTHING);
        return typist;
    }

    @Test
    void thePromptSaysWhatIsOpen() throws Exception {
        try (Typist typist = shell()) {
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("set asOf=2009-11-01").await(CHANGED);
            typist.line("set readings=[pop-2009]").await("tjk-incursion-2009* 2009-11-01 pop-2009> ");
            typist.line("nonsense").await("error[unknown-command]: casus: there is no command `nonsense`\n hint: ");
            typist.await("pop-2009> ");
            typist.line("save").await("tjk-incursion-2009 2009-11-01 pop-2009> ");
            typist.line("close").await(NOTHING);
            typist.line("exit");
            assertThat(typist.end()).isZero();
        }
        assertThat(crisis).content().contains("asOf: 2009-11-01");
    }

    @Test
    void tabCompletesCommandsFilesPathsAndConclusions() throws Exception {
        try (Typist typist = shell()) {
            typist.type("op" + TAB).await("open ");
            typist.type("my" + TAB).await("'my crisis.yaml' ");
            typist.type("\r").await(OPEN);
            typist.type("set events.incursion.sev" + TAB).await("severity=");
            typist.type("in" + TAB).await("incident ");
            typist.type("\r").await("tjk-incursion-2009* 2009-07-01 all> ");
            typist.line("reset").await(OPEN);
            typist.type("why duty:crrf/contribute:B" + TAB).await("duty:crrf/contribute:BLR:incursion ");
            typist.type("--read" + TAB).await("--reading ");
            typist.type("pop" + TAB).await("pop-2009 ");
            typist.type("\r").await("Belarus is not bound by the CRRF Agreement (2009)");
            typist.await(OPEN);
            typist.type("data s" + TAB).await("data show ");
            typist.type(CTRL_C).await(OPEN);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
    }

    @Test
    void whatWasTypedIsThereInTheNextShell() throws Exception {
        try (Typist typist = shell()) {
            typist.line("schema nonsense").await("error[unknown-schema]");
            typist.await(NOTHING);
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
        try (Typist typist = shell()) {
            typist.type(UP).await("open 'my crisis.yaml'");
            typist.type(UP).await("schema nonsense");
            typist.type("\r").await("error[unknown-schema]");
            typist.await(NOTHING);
            typist.line("history").await("1  schema nonsense\n    2  open 'my crisis.yaml'\n    3  schema nonsense\n");
            typist.await(NOTHING);
        }
        assertThat(folder.resolve(".config/casus/history")).exists();
    }

    @Test
    void aLineMayGoOnInTheNext() throws Exception {
        try (Typist typist = shell()) {
            typist.line("open \\").await("> ");
            typist.line("'my crisis.yaml'").await(OPEN);
            typist.line("set 'title=One").await("> ");
            typist.line("two'").await("* 2009-07-01 all> ");
            typist.line("show title").await("One\\ntwo");
        }
    }

    @Test
    void ctrlCAtThePromptDropsTheLine() throws Exception {
        try (Typist typist = shell()) {
            typist.type("schema nonsense").await("schema nonsense");
            typist.type(CTRL_C).await(NOTHING);
            typist.line("open 'my").await("> ");
            typist.type(CTRL_C).await(NOTHING);
            typist.line("help schema").await("Prints the JSON Schema");
            assertThat(typist.screen()).doesNotContain("error[");
        }
    }

    /** The command reads from a pipe that nobody writes to: it would never end. */
    @Test
    void ctrlCEndsTheCommandAndNotTheShell() throws Exception {
        Path fifo = folder.resolve("fifo.yaml");
        assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor())
                .isZero();
        try (Typist typist = shell()) {
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("assess fifo.yaml --check");
            try (OutputStream out = Files.newOutputStream(fifo)) { // opens when the command has begun to read
                typist.type(CTRL_C).await(OPEN);
                out.flush();
            }
            typist.line("set asOf=2009-11-01").await(CHANGED);
            typist.line("assess --check");
            assertThat(typist.await(CHANGED)).doesNotContain("fifo.yaml").contains("expectations hold");
            assertThat(typist.screen()).doesNotContain("error[unreadable-file]");
            typist.line("reset").await(OPEN);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
    }

    @Test
    void whatWasTypedIsTakenBackAndMadeAgain() throws Exception {
        try (Typist typist = shell()) {
            typist.line("open 'my crisis.yaml'").await(OPEN);
            String assumed = OPEN.replace(" 2009", "* 2009");
            typist.line("assume join BLR crrf");
            assertThat(typist.await(assumed)).contains("1 duty now owed, once what is awaited comes");
            typist.line("undo");
            assertThat(typist.await(OPEN)).contains("Undone: assume join BLR crrf. 1 duty now not bound");
            typist.line("redo");
            assertThat(typist.await(assumed))
                    .contains("Done again: assume join BLR crrf. 1 duty now owed, once what is awaited comes");
            typist.line("unassume join BLR crrf");
            assertThat(typist.await("> ")).contains("1 duty now not bound");
            typist.line("reset").await(OPEN);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
    }

    /** Ctrl-C ends a search; what it has found is printed, and said to be a part. */
    @Test
    void ctrlCKeepsWhatASearchHasFound() throws Exception {
        try (Typist typist = shell()) {
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("flip --all").await("50 sets of");
            typist.type(CTRL_C);
            assertThat(typist.await(OPEN)).contains("Then it was interrupted: there may be more.");
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
    }

    @Test
    void ctrlDKeepsUnsavedChangesForTheNextShell() throws Exception {
        try (Typist typist = shell()) {
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("set asOf=2009-11-01").await(CHANGED);
            typist.type(CTRL_D)
                    .await(
                            "the unsaved changes to my crisis.yaml are kept: `restore` in the next shell brings them back");
            assertThat(typist.end()).isZero();
        }
        try (Typist typist = new Typist(folder, environment())) {
            typist.await("unsaved changes to my crisis.yaml");
            typist.await(NOTHING);
            typist.line("restore --discard").await(NOTHING);
            typist.line("restore").await("error[nothing-unsaved]");
        }
    }

    @Test
    void whatAKilledShellHadNotSavedIsOfferedAndBroughtBack() throws Exception {
        try (Typist typist = shell()) {
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("set asOf=2009-11-01 events.incursion.severity=incident")
                    .await(CHANGED);
            try (Typist neighbour = new Typist(folder, environment())) { // is offered nothing while this one lives
                assertThat(neighbour.await(NOTHING)).doesNotContain("unsaved");
            }
            typist.kill();
        }
        assertThat(crisis).hasSameTextualContentAs(Path.of("scenarios/tjk-incursion-2009.yaml"));
        try (Typist typist = new Typist(folder, environment())) {
            typist.await("unsaved changes to my crisis.yaml from a shell that has ended: `restore` brings them back");
            typist.await(NOTHING);
            typist.line("restore").await(CHANGED);
            typist.line("show events.incursion.severity").await("incident\n");
            typist.await(CHANGED);
            typist.line("save").await("tjk-incursion-2009 2009-11-01 all> ");
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
        assertThat(crisis).content().contains("asOf: 2009-11-01").contains("severity: incident");
        assertThat(folder.resolve(".config/casus/unsaved")).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeKeptOneIsAskedTwice() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Typist typist = new Typist(folder, Map.of("XDG_CONFIG_HOME", file.toString(), "HOME", file.toString()))) {
            typist.await(NOTHING);
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("set asOf=2009-11-01").await(CHANGED);
            typist.line("exit").await("the unsaved changes to my crisis.yaml would be lost");
            typist.await(CHANGED);
            typist.line("exit");
            assertThat(typist.end()).isZero();
        }
    }

    @Test
    void typedLinesAndAScriptGiveTheSame() throws Exception {
        List<String> lines = List.of(
                "open 'my crisis.yaml'",
                "show asOf",
                "set asOf=2009-11-01 events.incursion.severity=incident # both",
                "show --changes",
                "assess",
                "casus why engagement:crrf/deployment:incursion --reading pop-2009",
                "assess --format json",
                "unset events.incursion.severity",
                "assess --section duties --set hostConsents.TJK=given", // a whole brief is cut to its screen
                "data show uzb-reservations-2009");
        Launched script = Launched.script(folder, environment(), String.join("\n", lines) + "\n");
        assertThat(script.err())
                .startsWith("casus: changes to my crisis.yaml were not saved")
                .hasLineCount(1);
        StringBuilder typed = new StringBuilder();
        try (Typist typist = shell()) {
            typist.line(lines.get(0)).await(OPEN);
            typist.line(lines.get(1)).await(lines.get(1) + "\n");
            typed.append(typist.await(OPEN));
            for (String line : lines.subList(2, lines.size())) {
                typist.line(line).await(line + "\n");
                typed.append(typist.await(CHANGED));
            }
        }
        assertThat(words(typed.toString())).isEqualTo(words(script.out()));
    }

    /** The terminal is wider, so lines end elsewhere and rules are longer. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("={3,}", "===");
    }

    @Test
    void whatACommandPrintsGoesToAProgramOrAFile() throws Exception {
        try (Typist typist = shell()) {
            typist.line("list kinds --format csv | grep -c armed- | sed 's/^/counted: /'")
                    .await("counted: 3");
            typist.await(NOTHING);
            typist.line("list kinds --format csv > kinds.csv").await(NOTHING);
            typist.line("list kinds |").await("error[wrong-line]: |: no program stands behind it");
            typist.await(NOTHING);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
        assertThat(folder.resolve("kinds.csv")).content().startsWith("id,name\n");
    }

    @Test
    void theTextOfAnEditorIsTakenAndChecked() throws Exception {
        Path editor = Files.writeString(
                folder.resolve("editor.sh"),
                "sed 's/asOf: .*/asOf: 2009-11-01/' \"$1\" > edited && cat edited > \"$1\"\n");
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("VISUAL", "sh " + editor);
        try (Typist typist = new Typist(folder, environment)) {
            typist.await(NOTHING);
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("edit").await(CHANGED);
            typist.line("undo").await(OPEN);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
    }

    @Test
    void aPromptBeginsWithTheCommandsOfItsOwnFile() throws Exception {
        Path init = Files.writeString(folder.resolve("my init"), "open 'my crisis.yaml'\nset asOf=2009-11-01\n");
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("CASUS_INIT", init.toString());
        try (Typist typist = new Typist(folder, environment)) {
            typist.await(CHANGED);
            typist.line("reset").await(OPEN);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
    }

    @Test
    void aSafePromptLeavesNoTrace() throws Exception {
        try (Typist typist = new Typist(folder, environment(), "--safe")) {
            typist.await(NOTHING);
            typist.line("version > version.txt").await("error[safe-shell]: version.txt: no file is written");
            typist.await(NOTHING);
            typist.line("version | cat").await("error[safe-shell]: cat: no program is run");
            typist.await(NOTHING);
            typist.type(CTRL_D);
            assertThat(typist.end()).isZero();
        }
        assertThat(folder.resolve("version.txt")).doesNotExist();
        assertThat(folder.resolve(".config")).doesNotExist();
        assertThat(folder.resolve(".cache")).doesNotExist();
    }

    @Test
    void aTerminalThatCanDoNothingWillDo() throws Exception {
        try (Typist typist = new Typist(folder, Map.of("TERM", "dumb", "HOME", folder.toString()))) {
            typist.await(NOTHING);
            typist.line("open 'my crisis.yaml'").await(OPEN);
            typist.line("exit");
            assertThat(typist.end()).isZero();
            assertThat(typist.screen()).doesNotContain("WARN");
        }
    }
}
