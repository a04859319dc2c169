package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.shell.InProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A game in a shell: moves stand behind the word, files are written where they may be, and a log is one that replays. */
class PlayCommandTest {
    private static final String CRISIS = "scenarios/tjk-incursion-2009.yaml";

    @TempDir
    private Path folder;

    private final InProcess casus = new InProcess("script");

    @AfterEach
    void leave() {
        casus.close();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aGameIsPlayedSavedAndPlayedAgain() {
        assertThat(casus.run("play " + CRISIS).out()).startsWith("28 June 2009: ");
        assertThat(casus.run("play next").out()).contains("Tajikistan asks the CSTO");
        assertThat(casus.run("play save " + file("played.yaml")).exitCode()).isZero();
        assertThat(casus.run("play " + file("played.yaml") + " --replay").out()).contains("the same: 1 moves");
        assertThat(casus.run("assess " + file("played.yaml")).exitCode()).isZero();
    }

    @Test
    void aLogThatWasTamperedWithDiffers() throws Exception {
        casus.run("play " + CRISIS);
        casus.run("play hostConsents.TJK=withheld");
        casus.run("play save " + file("played.yaml"));
        Path saved = folder.resolve("played.yaml");
        Files.writeString(
                saved, Files.readString(saved).replace("hostConsents: {TJK: withheld}", "hostConsents: {TJK: given}"));
        InProcess.Ran again = casus.run("play " + saved + " --replay");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.message())
                .startsWith("differs: ")
                .contains("first in its line ")
                .contains("in the file: `hostConsents: {TJK: given}`")
                .contains("played again: `hostConsents: {TJK: withheld}`");
    }

    @Test
    void aLogWithMoreInItThanWasPlayedDiffersAtItsEnd() throws Exception {
        casus.run("play " + CRISIS);
        casus.run("play next");
        casus.run("play save " + file("played.yaml"));
        Path saved = folder.resolve("played.yaml");
        String text = Files.readString(saved);
        Files.writeString(saved, text + "\n");
        InProcess.Ran again = casus.run("play " + saved + " --replay");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.message())
                .contains("first in its line " + (text.lines().count() + 2) + "\n")
                .contains("in the file: ``")
                .contains("played again: nothing, the text has ended");
    }

    @Test
    void theWholeGameIsWrittenWhereItIsAskedFor() {
        casus.run("play " + CRISIS + " -o " + file("begun.html"));
        assertThat(folder.resolve("begun.html")).content().contains("Turn by turn");
        assertThat(casus.run("play next --format json").out()).startsWith("[").contains("\"day\" : \"2009-06-29\"");
    }

    @Test
    void whatIsNotSavedBeginsNoGame() {
        casus.run("open " + CRISIS);
        casus.run("set title=Another");
        assertThat(casus.run("play").message()).startsWith("error[unsaved-changes]: ");
    }

    @Test
    void aGameOfAJsonFileIsNotSavedWithComments() throws Exception {
        Path json = Files.writeString(
                folder.resolve("a.json"),
                "{\"casus\": 1, \"id\": \"a\", \"title\": \"A flood\", \"asOf\": \"2009-07-01\", \"events\": [{\"id\": \"e\", \"kind\":"
                        + " \"natural-disaster\", \"target\": \"TJK\", \"date\": \"2009-07-01\"}]}");
        assertThat(casus.run("play " + json).exitCode()).isZero();
        assertThat(casus.run("play save " + file("b.json")).message()).startsWith("error[wrong-suffix]: ");
    }

    @Test
    void aSafeShellWritesNothingOfAGame() {
        try (InProcess safe = new InProcess("script", true)) {
            safe.run("play " + CRISIS);
            assertThat(safe.run("play save " + file("a.yaml")).message()).startsWith("error[safe-shell]: ");
            assertThat(safe.run("play page " + file("a.html")).message()).startsWith("error[safe-shell]: ");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "play --replay, nothing-open",
        "play asOf=2020-01-01, wrong-day",
        "play undo 3, too-many-arguments",
        "play next 3 days, too-many-arguments",
        "play save, missing-argument",
        "play nothing.yaml, unknown-move"
    })
    void whatIsNoMoveIsRefused(String line, String id) {
        casus.run("play " + CRISIS);
        InProcess.Ran ran = casus.run(line);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.message()).startsWith("error[" + id + "]: ");
    }
}
