package casus.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.clause.RuleReadings;
import casus.diagnostics.InvalidKnowledge;
import casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

class FiringLimitTest {
    @Test
    void rulesThatDoNotComeToRestAreStopped() {
        Scenario scenario = Fixtures.scenario("tjk-incursion-2009");
        String reading = scenario.readings().get(0);
        LawContext context = new LawCache(Fixtures.registry()).of(scenario, reading, scenario.asOf());
        RuleReadings readings = Fixtures.ruleReadings();
        try (Session session = new Session(Fixtures.ruleBase(), readings, reading, 10)) {
            assertThatThrownBy(() -> session.assess(context, scenario.facts()))
                    .isInstanceOf(InvalidKnowledge.class)
                    .hasMessageContaining("do not come to rest");
        }
    }
}
