package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.clause.Rule;
import casus.diagnostics.InvalidInput;
import casus.explain.ExpectationCheck;
import casus.lint.Scaffold;
import casus.rulebase.Linter;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rules new}: what it writes is in order and passes its own case, and nothing that was there is lost. */
class ScaffoldTest {
    private static final Collection<Rule> RULES = Fixtures.rules().values();

    @Test
    void whatIsWrittenLintsCleanAndPassesItsCase(@TempDir Path folder) throws IOException {
        Files.copy(Fixtures.RULES.resolve("shanghai-five.drl"), folder.resolve("shanghai-five.drl"));
        Files.copy(Fixtures.RULES.resolve("shanghai-five.cases.yaml"), folder.resolve("shanghai-five.cases.yaml"));
        write("shanghai-five/confidence/is-asked-for", folder);
        write("crdf/deployment/answers-floods", folder); // whose files are not there
        assertThat(Linter.lint(
                        folder, Fixtures.registry(), ScenarioSchema.shipped().statedWords()))
                .isEmpty();
        RuleBase rules = RuleBase.open(folder, ModelStore.NONE);
        try (AssessmentEngine engine = new AssessmentEngine(Fixtures.registry(), rules, "test")) {
            for (String file : List.of("shanghai-five.cases.yaml", "crdf.cases.yaml")) {
                List<Scenario> cases = Fixtures.cases(folder.resolve(file));
                Scenario last = cases.get(cases.size() - 1);
                assertThat(last.expectations()).isNotEmpty();
                assertThat(ExpectationCheck.failures(engine.assess(last), last.expectations(), Fixtures.registry()))
                        .isEmpty();
            }
        }
    }

    private static void write(String name, Path folder) throws IOException {
        Scaffold scaffold = Scaffold.of(name, Fixtures.registry(), RULES);
        Path rules = folder.resolve(scaffold.ruleFile());
        Path cases = folder.resolve(scaffold.caseFile());
        Files.writeString(rules, scaffold.ruleText(text(rules), RULES));
        Files.writeString(cases, scaffold.caseText(text(cases)));
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : null;
    }

    /** The order of rules is that of the articles, so a rule goes to the others of its provision. */
    @Test
    void theRuleStandsBehindThoseOfItsProvision() throws IOException {
        String before = Files.readString(Fixtures.RULES.resolve("cst-1992.drl"));
        Scaffold scaffold = Scaffold.of("cst-1992/consultation/answers-floods", Fixtures.registry(), RULES);
        String after = scaffold.ruleText(before, RULES);
        int from = after.indexOf("// To be written.");
        int until = after.indexOf("\nend\n", from) + 6;
        assertThat(after.substring(0, from) + after.substring(until)).isEqualTo(before);
        assertThat(after.substring(0, from)).contains("cst-1992/consultation/names-threats-and-attacks");
        assertThat(after.substring(until)).contains("cst-1992/mutual-defence/names-aggression");
    }

    @ParameterizedTest
    @CsvSource({
        "crdf/deploymnt/answers, unknown-provision, did you mean `crdf/deployment`?",
        "csto-peacekeping-2007/peacekeeping/answers, unknown-mechanism, did you mean `csto-peacekeeping-2007`?",
        "general/gap/answers, unknown-mechanism, there is no mechanism",
        "crdf, rule-name, lower-case words",
        "crdf/deployment/Answers, rule-name, lower-case words",
        "crrf/deployment/meets-disasters, duplicate-rule, it stands at rules/crrf.drl:"
    })
    void whatCannotBeARuleIsRefused(String name, String id, String words) {
        assertThatThrownBy(() -> Scaffold.of(name, Fixtures.registry(), RULES))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("error[" + id + "]")
                .hasMessageContaining(words);
    }

    @Test
    void aCaseIsNeverWrittenTwice() {
        Scaffold scaffold = Scaffold.of("cst-1992/consultation/answers-floods", Fixtures.registry(), RULES);
        String once = scaffold.caseText(null);
        assertThatThrownBy(() -> scaffold.caseText(once)).isInstanceOf(InvalidInput.class);
    }
}
