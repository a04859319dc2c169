package casus.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.diagnostics.InvalidKnowledge;
import casus.law.Law;
import casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

class FiringLimitTest {
    @Test
    void rulesThatDoNotComeToRestAreStopped() {
        Scenario scenario = Fixtures.scenario("tjk-incursion-2009");
        String reading = scenario.readings().get(0);
        Law law = Law.on(Fixtures.registry(), reading, scenario.asOf(), scenario.states());
        try (Session session = new Session(Fixtures.ruleBase(), reading, 10)) {
            assertThatThrownBy(() -> session.assess(law, scenario.facts()))
                    .isInstanceOf(InvalidKnowledge.class)
                    .hasMessageContaining("do not come to rest");
        }
    }
}
