package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Of which states the alliances are named that nobody models, and on which day (contract, 13.7). */
class ScopeTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void theWrittenOriginIsAStateThatTheEventNamesWhoeverStandsBehindIt() {
        assertThat(states("events.incursion.by.origin=JPN")).contains("JPN");
        assertThat(states("events.incursion.by.origin=JPN", "events.incursion.by.sponsoredBy=CHN"))
                .contains("JPN", "CHN");
        assertThat(states(
                        "events.incursion.by.origin=JPN",
                        "events.incursion.by.sponsoredBy={state: CHN, foundBy: alleged}"))
                .contains("JPN", "CHN");
    }

    /** The Modified Brussels Treaty ended on 30 June 2011: an attack that goes on is asked for the law of its last day. */
    @Test
    void anAllianceThatHasEndedByTheDayOfLawIsNotNamed() {
        String[] begins = {
            "asOf=2012-01-01",
            "events.incursion.target=BEL",
            "events.incursion.date=2011-06-01",
            "readings=[treaty-texts]"
        };
        assertThat(alliances("BEL", begins)).anyMatch(text -> text.contains("Modified Brussels Treaty"));
        String[] goesOn = {begins[0], begins[1], begins[2], begins[3], "events.incursion.until=ongoing"};
        assertThat(alliances("BEL", goesOn)).noneMatch(text -> text.contains("Modified Brussels Treaty"));
    }

    private static List<String> states(String... changes) {
        return scope(changes).stream().map(Assessment.Unmodelled::state).toList();
    }

    private static List<String> alliances(String state, String... changes) {
        return scope(changes).stream()
                .filter(line -> line.state().equals(state))
                .map(Assessment.Unmodelled::text)
                .toList();
    }

    private static List<Assessment.Unmodelled> scope(String... changes) {
        return ENGINE.assess(Fixtures.scenario("tjk-incursion-2009", changes)).scope();
    }
}
