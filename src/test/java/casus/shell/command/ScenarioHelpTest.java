package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.ScenarioField;
import casus.scenario.ScenarioSchema;
import casus.shell.InProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The format explained, and the words that may stand in it. */
class ScenarioHelpTest {
    private static InProcess casus;

    @BeforeAll
    static void start() {
        casus = new InProcess("command");
    }

    @AfterAll
    static void stop() {
        casus.close();
    }

    private static String out(String line) {
        InProcess.Ran ran = casus.run(line);
        assertThat(ran.message()).isEmpty();
        return ran.out();
    }

    @Test
    void everyFieldIsExplained() {
        String help = words(out("help scenario"));
        for (ScenarioField field : ScenarioSchema.shipped().fields()) {
            assertThat(help).contains(words(field.meaning()));
        }
        assertThat(help).contains("Example: territoryStatus: disputed").contains("votes: {KAZ: for, KGZ: abstain}");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void aFieldIsExplainedWithAllThatMayStandThere() {
        assertThat(out("help scenario territoryStatus"))
                .contains("events.territoryStatus", "recognised", "disputed", "outside");
        assertThat(out("help scenario events.0.kind")).contains("armed-incursion: an armed incursion");
        assertThat(out("help scenario for")).contains("materiel: military equipment");
        assertThat(out("help scenario hostConsents"))
                .contains("withheld: withholds its consent as host", "`casus list states` lists them");
    }

    @Test
    void aNameOfSeveralFieldsExplainsAll() {
        assertThat(out("help scenario date")).contains("events.date", "requests.date", "decisions.date", "assume.date");
    }

    @Test
    void aFieldThatIsNotThereIsNearOneThatIs() {
        InProcess.Ran ran = casus.run("help scenario sevrity");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.message()).contains("error[unknown-key]: sevrity").contains("did you mean `severity`?");
    }

    @Test
    void whatMayStandWhereIsListedWithItsName() {
        assertThat(out("list kinds --format csv")).startsWith("id,name\narmed-attack,an armed attack\n");
        assertThat(out("list states --format csv")).contains("\nUZB,Uzbekistan\n");
        assertThat(out("list provisions --format json")).contains("\"id\" : \"cst-1992/mutual-defence\"");
        assertThat(out("list bodies")).contains("csto-csc");
        assertThat(out("list readings")).contains("pop-2009");
    }

    @Test
    void everyListHasWords() {
        String lists = casus.bean(ListCommand.class).usage().arguments().get(0);
        for (String list : lists.split("\\|", -1)) {
            assertThat(out("list " + list + " --format csv").lines().skip(1))
                    .as(list)
                    .isNotEmpty();
        }
        assertThat(casus.run("list stats").message()).contains("did you mean `states`?");
    }
}
