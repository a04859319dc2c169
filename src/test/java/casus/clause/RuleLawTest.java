package casus.clause;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.facts.OfDay;
import org.junit.jupiter.api.Test;

/** A rule that does not say of which day's law a fact is would see that of every day. */
class RuleLawTest {
    @Test
    void everyFactOfADayIsAskedForByItsLaw() {
        assertThat(Fixtures.rules().values())
                .allSatisfy(rule -> assertThat(rule.conditions())
                        .filteredOn(condition -> OfDay.class.isAssignableFrom(condition.fact()))
                        .allSatisfy(condition -> assertThat(condition.constraints())
                                .as("%s: %s", rule.id(), condition.text())
                                .anyMatch(constraint -> constraint instanceof Constraint.Comparison one
                                        && one.left().text().equals("law")
                                        && one.operator() == Operator.EQUAL)));
    }
}
