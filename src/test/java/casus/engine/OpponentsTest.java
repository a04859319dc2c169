package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Finding;
import casus.scenario.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A conflict names the states that stand against one another, and the events. */
class OpponentsTest {
    @Test
    void aMemberAgainstAMember() {
        assertThat(why("conflict:member-against-member:attack", Fixtures.scenario("member-against-member-2008")))
                .endsWith(": Uzbekistan against Kyrgyzstan in attack");
    }

    @Test
    void aSuspectIsNamedToo() {
        assertThat(why("conflict:initiator:back", Fixtures.scenario("authors/arm-answered-by-sponsor-alleged-2011")))
                .endsWith(": Azerbaijan against Armenia in back");
    }

    @Test
    void helpOwedToBothSides() {
        Scenario scenario = Fixtures.cases(Path.of("rules/general-conflicts.cases.yaml")).stream()
                .filter(one -> one.id().equals("conflict-between-two-treaties"))
                .findFirst()
                .orElseThrow();
        assertThat(why("conflict:treaties:RUS", scenario))
                .startsWith("Russia: ")
                .endsWith(": Kazakhstan against Kyrgyzstan in east, Kyrgyzstan against Kazakhstan in west");
    }

    private static String why(String id, Scenario scenario) {
        try (AssessmentEngine engine = Fixtures.engine()) {
            return ((Finding.Conflict) engine.assess(scenario).findings().get(id)).why();
        }
    }
}
