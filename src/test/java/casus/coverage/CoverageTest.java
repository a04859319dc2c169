package casus.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.engine.AssessmentEngine;
import casus.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTest {
    /** Rules that no scenario makes fire yet; each waits for one. */
    private static final Set<String> NEVER = Set.of(
            "cst-1992/no-hostile-alliance/finds-it-perhaps-directed-against-a-party",
            "general/contribution/no-duty",
            "general/decision/nothing-voted",
            "general/decision/objector-may-not-sit",
            "general/force/conditional-or-better",
            "general/gap/direction-in-doubt",
            "general/gap/origin-in-doubt",
            "general/gap/seat-in-doubt");

    @Test
    void everyOtherRuleFiresInSomeScenarioAndStaysSilentInAnother() {
        List<RuleCoverage> corpus = coverage(
                Fixtures.scenarioFiles().stream().map(Fixtures::scenario).toList());
        assertThat(ids(corpus.stream().filter(rule -> !rule.isExercised()).toList()))
                .isSubsetOf(NEVER);
        assertThat(corpus).hasSameSizeAs(Fixtures.ruleBase().rules().values());
        assertThat(corpus.stream().flatMap(rule -> rule.conditions().stream()).filter(ConditionCoverage::isBothWays))
                .hasSizeGreaterThan(corpus.size());
    }

    @Test
    void theRulesThatFireAreThoseTheRuleEngineFires() {
        Scenario scenario = Fixtures.scenario("tjk-incursion-2009");
        Set<String> told = ids(coverage(List.of(scenario)).stream()
                .filter(RuleCoverage::isExercised)
                .toList());
        try (AssessmentEngine engine = Fixtures.engine()) {
            assertThat(told)
                    .isEqualTo(engine.assess(scenario).derivations().values().stream()
                            .flatMap(List::stream)
                            .map(step -> step.rule())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** contract, section 12: an incident engages no clause of force. */
    @Test
    void aConditionIsSeenBothWaysOnceAScenarioFailsIt() {
        Scenario grave = Fixtures.scenario("tjk-incursion-2009");
        Scenario incident = Fixtures.scenario("tjk-incursion-2009", "events.incursion.severity=incident");
        assertThat(first("general/condition/grave", List.of(grave)).failed()).isFalse();
        assertThat(first("general/condition/grave", List.of(grave, incident)).isBothWays())
                .isTrue();
    }

    /** How the condition on the event fares, which is the second. */
    private static ConditionCoverage first(String rule, List<Scenario> scenarios) {
        return coverage(scenarios).stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .conditions()
                .get(1);
    }

    private static List<RuleCoverage> coverage(List<Scenario> scenarios) {
        return new Coverage(Fixtures.registry(), Fixtures.ruleBase()).of(scenarios);
    }

    private static Set<String> ids(List<RuleCoverage> rules) {
        return rules.stream().map(rule -> rule.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
