package casus.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casus.Fixtures;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    /** Scenarios and cases, the drafts taken for law, with the reasons given beside the rules. */
    private static final Coverage COVERAGE = new Coverage(Fixtures.drafted(), Fixtures.rules());

    private static final List<RuleCoverage> CORPUS = COVERAGE.of(Fixtures.corpus(), Reasons.in(Fixtures.RULES));

    @Test
    void everyRuleFires() {
        assertThat(CORPUS).hasSameSizeAs(Fixtures.rules().values()).allMatch(RuleCoverage::isExercised);
    }

    @Test
    void somethingRestsOnEveryTermOfAProvision() {
        assertThat(COVERAGE.terms())
                .isNotEmpty()
                .allSatisfy((id, used) -> assertThat(used).isPositive());
    }

    @Test
    void everyConditionIsSeenBothWaysOrCannotFailOrHasAReason() {
        assertThat(names(ConditionCoverage::isOpen)).isEmpty();
        Reasons.in(Fixtures.RULES).check(CORPUS);
    }

    /** A proof that a scenario refutes is none. */
    @Test
    void whatCannotFailDoesNot() {
        assertThat(names(condition -> condition.certain() && condition.failed()))
                .isEmpty();
        assertThat(names(ConditionCoverage::certain)).isNotEmpty();
    }

    /** Of all exceptions one has a reason: nothing can come between it and what it excepts. */
    @Test
    void everyExceptionIsSeenBothWaysButForOneThatGuardsWhatMayCome() {
        assertThat(names(condition -> condition.isException() && !condition.isBothWays()))
                .containsExactly("general/gap/no-rule-on-absence#6 VotingRule");
    }

    @Test
    void aReasonThatNobodyNeedsIsAnError(@TempDir Path rules) throws IOException {
        Files.writeString(rules.resolve(Reasons.FILE), """
                reasons:
                  - because: nobody knows
                    conditions:
                      - general/condition/grave#2 Event
                      - general/condition/grave#3 Event
                      - general/condition/in-force#2 Event
                """);
        Reasons reasons = Reasons.in(rules);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reasons.check(CORPUS))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(problem -> problem.id())
                        .containsExactly("idle-reason", "unknown-condition", "idle-reason"));
    }

    @Test
    void theRulesThatFireAreThoseTheRuleEngineFires() {
        Scenario scenario = Fixtures.scenario("tjk-incursion-2009");
        Set<String> told = coverage(List.of(scenario), Reasons.NONE).stream()
                .filter(RuleCoverage::isExercised)
                .map(rule -> rule.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        try (AssessmentEngine engine = Fixtures.engine()) {
            assertThat(told)
                    .isEqualTo(engine.assess(scenario).dependencies().all().values().stream()
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
        assertThat(second("general/condition/grave", List.of(grave)).isOpen()).isTrue();
        assertThat(second("general/condition/grave", List.of(grave, incident)).isBothWays())
                .isTrue();
    }

    /** There is one event of every name; but not every state is bound. */
    @Test
    void whatIsAskedByItsKeyAloneCannotFail() {
        List<ConditionCoverage> conditions = CORPUS.stream()
                .filter(one -> one.rule().id().equals("general/term/obliges-the-others"))
                .findFirst()
                .orElseThrow()
                .conditions();
        assertThat(conditions).extracting(ConditionCoverage::certain).containsExactly(false, true, false, false);
    }

    /** How the second condition of a rule fares. */
    private static ConditionCoverage second(String rule, List<Scenario> scenarios) {
        return coverage(scenarios, Reasons.NONE).stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .conditions()
                .get(1);
    }

    private static List<RuleCoverage> coverage(List<Scenario> scenarios, Reasons reasons) {
        return new Coverage(Fixtures.registry(), Fixtures.rules()).of(scenarios, reasons);
    }

    private static List<String> names(Predicate<ConditionCoverage> which) {
        return CORPUS.stream()
                .flatMap(rule -> rule.conditions().stream().filter(which).map(one -> Reasons.name(rule, one)))
                .toList();
    }
}
