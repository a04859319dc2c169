package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.shell.InProcess;
import casus.shell.line.ScenarioText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario from its text. */
class PasteCommandTest {
    private static final String RAID =
            "{casus: 1, id: raid, title: A raid, asOf: 2009-07-01, events: [{id: raid, kind: armed-incursion, date: 2009-06-28, target: TJK, by: {type: non-state, origin: AFG}}]}";

    @Test
    void itsTextIsOpenAndNotLost() {
        try (InProcess casus = new InProcess("script")) {
            assertThat(casus.run("paste").message()).contains("the text is missing");
            assertThat(casus.run("paste '" + RAID + "'").message()).isEmpty();
            assertThat(casus.run("show id").out()).isEqualTo("raid\n");
            assertThat(casus.run("paste '" + RAID.replace("raid,", "other,") + "'")
                            .message())
                    .startsWith("error[unsaved-changes]: ");
            assertThat(casus.run("paste --discard '" + RAID.replace("TJK", "XXX") + "'")
                            .message())
                    .startsWith("error[unknown-state]: ");
            assertThat(casus.run("show events.raid.target").out()).isEqualTo("TJK\n");
        }
    }

    @Test
    void aKeyIsNoCommand() {
        try (InProcess casus = new InProcess("script")) {
            assertThat(casus.run("asOf: 2009-07-01").message()).contains("it begins a scenario", "`open FILE`");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id: raid", "id:", "\"id\": \"raid\"", "---", "--- # one", "{", "{id: raid}", "# a\n\nid: raid"})
    void aScenarioBeginsWithAKeyOrAMark(String text) {
        assertThat(ScenarioText.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "set title=a: b",
                "open C:x",
                "why duty:crrf/contribute:BLR:incursion",
                "# id: raid",
                "set a=b\nid: raid"
            })
    void aCommandBeginsOtherwise(String text) {
        assertThat(ScenarioText.begins(text)).isFalse();
    }
}
