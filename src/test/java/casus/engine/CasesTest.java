package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import casus.Fixtures;
import casus.explain.ExpectationCheck;
import casus.model.ProvisionTerm;
import casus.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases beside the rules, {@code rules/<mechanism>.cases.yaml}: each holds what it expects. */
class CasesTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @TestFactory
    Stream<DynamicContainer> everyCaseHolds() {
        return Fixtures.caseFiles().stream()
                .map(file -> dynamicContainer(
                        file.getFileName().toString(),
                        Fixtures.cases(file).stream().map(CasesTest::test)));
    }

    private static DynamicTest test(Scenario one) {
        return dynamicTest(one.id() + ": " + one.title(), () -> {
            assertThat(one.expectations()).isNotEmpty();
            assertThat(ExpectationCheck.failures(ENGINE.assess(one), one.expectations(), Fixtures.registry()))
                    .isEmpty();
        });
    }

    @Test
    void casesStandBesideTheRulesTheyTry() {
        assertThat(Fixtures.caseFiles()).isNotEmpty().allSatisfy(file -> {
            String rules = file.getFileName().toString().replace(".cases.yaml", ".drl");
            assertThat(file.resolveSibling(rules)).matches(Files::exists, "stands in rules/");
        });
    }

    @Test
    void eachCaseHasANameOfItsOwn() {
        assertThat(Fixtures.corpus()).extracting(Scenario::id).doesNotHaveDuplicates();
    }

    /** A file of cases in which nothing is ever at work would show that rules are silent, and not that they work. */
    @Test
    void eachFileNamesARuleOrATermThatIsAtWork() {
        for (Path file : Fixtures.caseFiles()) {
            assertThat(Fixtures.cases(file).stream()
                            .flatMap(one -> one.expectations().stream())
                            .flatMap(expectation -> expectation.because().stream()))
                    .as(file.toString())
                    .anyMatch(name -> Fixtures.rules().containsKey(name)
                            || Fixtures.registry()
                                    .find(ProvisionTerm.class, name)
                                    .isPresent());
        }
    }
}
