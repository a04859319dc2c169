package casus.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.Schemas;
import casus.assessment.Assessment;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.page.Page;
import casus.page.PageFormat;
import casus.report.Json;
import casus.scenario.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A game moves by the rules of any assessment, can be taken back and parted, and its log is a scenario that replays. */
class PlayTest {
    private static final String INCURSION = "tjk-incursion-2009.yaml";
    private static final String RUSSIA = "duty:crrf/contribute:RUS:incursion";
    private static final String UZBEKISTAN = "duty:crrf/contribute:UZB:incursion";

    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Umpire UMPIRE =
            new Umpire(ENGINE, Fixtures.registry(), Fixtures.rules().values());

    @AfterAll
    static void end() {
        ENGINE.close();
    }

    private static Play play(String file, String... lines) {
        Play play = Play.of(Draft.open(Fixtures.SCENARIOS.resolve(file), file), Optional.empty(), UMPIRE);
        for (String line : lines) play.line(line);
        return play;
    }

    private static Assessment now(Play play) {
        return play.game().now();
    }

    private static String text(Page page) {
        return new String(PageFormat.TEXT.bytes(List.of(page), PageFormat.WIDTH), StandardCharsets.UTF_8);
    }

    /** The worked game; each comment of its file says what the move after it does. */
    private static Play worked() throws IOException {
        Play play = play(INCURSION);
        Files.readAllLines(Fixtures.SCENARIOS.resolve("games").resolve("tjk-incursion-2009.moves")).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(play::line);
        return play;
    }

    @Test
    void aGameBeginsOnTheDayOfItsFirstEventBeforeAnyoneHasAsked() {
        Play play = play(INCURSION);
        assertThat(play.game().day()).isEqualTo(LocalDate.of(2009, 6, 28));
        assertThat(play.game().last().options())
                .flatExtracting(Option::told)
                .contains("Tajikistan asks the CSTO for military assistance");
    }

    @Test
    void whatTheFileDatesLaterComesAboutOnItsDay() {
        Play play = play(INCURSION);
        assertThat(text(play.line("next")))
                .startsWith("29 June 2009: Tajikistan asks the CSTO for military assistance.");
    }

    @Test
    void theWorkedGameIsAsItsCommentsSay() throws IOException {
        Play play = worked();
        assertThat(now(play).status(RUSSIA)).isEqualTo("operative");
        assertThat(now(play).findings().get(UZBEKISTAN).verdict().byReading()).containsEntry("pop-2009", "excused");
        play.line("go veto");
        assertThat(now(play).findings().get(RUSSIA).verdict().byReading())
                .containsEntry("treaty-texts", "blocked") // consensus, tt-csto-consensus
                .containsEntry("pop-2009", "undetermined"); // no rule is stated
    }

    @Test
    void theLogOfAGameIsAScenarioThatReplays() throws IOException {
        Play played = worked();
        String log = played.log(INCURSION);
        Draft saved = Draft.of(log, "played.yaml");
        assertThat(ENGINE.assess(saved.read(Fixtures.registry())).status(RUSSIA))
                .isEqualTo("operative");
        GameLog read = GameLog.read(log, "played.yaml");
        Play again = Play.of(
                Draft.open(Fixtures.SCENARIOS.resolve(read.base()), read.base()), Optional.of(read.from()), UMPIRE);
        again.replay(read.moves());
        assertThat(again.log(INCURSION)).isEqualTo(log);
        assertThat(text(again.facilitator()))
                .isEqualTo(text(played.facilitator()).replaceFirst("(?s)\n+OTHER BRANCHES.*", "\n"));
    }

    /** Each may refuse what is awaited of it; the number of the act and the word do it. */
    @Test
    void anActIsListedWithItsRefusal() {
        Play play = play(INCURSION);
        int consent = play.game().last().options().stream()
                .map(Option::told)
                .toList()
                .indexOf(List.of("Tajikistan consents as host"));
        assertThat(text(play.line("may"))).contains("Or: " + (consent + 1) + " withheld.");
        play.line(consent + 1 + " withheld");
        assertThat(now(play).status(RUSSIA)).isEqualTo("blocked");
    }

    @Test
    void aTurnTakenBackLeavesNothingBehind() {
        Play play = play(INCURSION);
        String before = play.log(INCURSION);
        play.line("hostConsents.TJK=withheld");
        play.line("undo");
        assertThat(play.log(INCURSION)).isEqualTo(before);
    }

    @Test
    void whatIsDoneInABranchLeavesTheOthersAsTheyWere() {
        Play play = play(INCURSION, "next", "branch refusal", "hostConsents.TJK=withheld");
        assertThat(now(play).status(RUSSIA)).isEqualTo("blocked");
        play.line("go main");
        assertThat(now(play).status(RUSSIA)).isEqualTo("conditional");
    }

    @Test
    void anActThatChangesNothingIsSaidNotToBeUsed() {
        Play play = play(INCURSION, "next");
        assertThat(text(play.line("requests.+={by: KAZ, to: csto, for: military-assistance}")))
                .contains("NOT USED", "only a request of the");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kgz-unrest-2005.yaml", "arm-attack-2013-request.yaml"})
    void everyActThatIsAwaitedMovesSomething(String file) {
        Play play = play(file);
        for (int at = 1; at <= play.game().last().options().size(); at++) {
            play.line(String.valueOf(at));
            assertThat(play.game().last().moved()).isNotEmpty();
            play.line("undo");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nxt, unknown-move, did you mean `next`?",
        "99, unknown-act, there are 1 to",
        "next yesterday, wrong-day, next 3",
        "next 2009-06-01, wrong-day, `undo` takes a turn back",
        "vote 1 RUS, wrong-vote, vote 2 STATE for",
        "vote hostConsents.TJK RUS for, wrong-vote, `may` lists",
        "undo, nothing-to-undo, nothing has been done",
        "branch, wrong-name, one word",
        "go there, unknown-branch, known: main",
        "hostConsents.TJK=perhaps, unknown-word, given"
    })
    void whatIsNoMoveIsRefusedAndTheGameStands(String line, String id, String words) {
        Play play = play(INCURSION);
        String before = play.log(INCURSION);
        assertThatThrownBy(() -> play.line(line))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("error[" + id + "]")
                .hasMessageContaining(words);
        assertThat(play.log(INCURSION)).isEqualTo(before);
    }

    /** What programs get is as its schema says. */
    @Test
    void theTurnsAreAsTheSchemaOfAGameSays() throws IOException {
        assertThat(Schemas.faults("game", Json.pretty(worked().json()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"casus: 1\n", "# Played from a.yaml on 2009-06-28\n# yesterday x=y\n"})
    void aFileWithoutMovesIsNoLog(String text) {
        assertThatThrownBy(() -> GameLog.read(text, "played.yaml"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("error[no-log]");
    }
}
