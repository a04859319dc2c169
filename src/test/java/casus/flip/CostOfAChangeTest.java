package casus.flip;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Folders;
import casus.assessment.Assessment;
import casus.catalogue.ClauseDocs;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.diagnostics.Problem;
import casus.engine.AssessmentEngine;
import casus.explain.Why;
import casus.page.PageFormat;
import casus.rulebase.Linter;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import casus.scenario.ScenarioFile;
import casus.scenario.ScenarioSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new treaty is one file of data and one of rules: a source, a state, an instrument, a clause with terms, a gate, a
 * record. Whatever shows law shows it, and nothing else had to hear of it.
 */
class CostOfAChangeTest {
    private static final Path CHANGE = Path.of("src/test/resources/change");
    private static final Path SCENARIO = CHANGE.resolve("attack-on-serbia.yaml");
    private static final String CLAUSE = "rus-srb-defence-2008/mutual-defence";
    private static final String DUTY = "duty:" + CLAUSE + ":RUS:attack";

    @TempDir
    private static Path folder;

    private static Path rules;
    private static Registry registry;
    private static RuleBase ruleBase;
    private static AssessmentEngine engine;

    @BeforeAll
    static void open() {
        rules = Folders.copy(Fixtures.RULES, folder.resolve("rules"));
        Folders.copy(CHANGE.resolve("rules"), rules);
        Path data = Folders.copy(Fixtures.DATA, folder.resolve("data"));
        registry = DataFolder.load(Folders.copy(CHANGE.resolve("data"), data));
        ruleBase = RuleBase.open(rules, ModelStore.NONE);
        engine = new AssessmentEngine(registry, ruleBase, "test");
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Scenario scenario(List<String> changes) {
        return ScenarioFile.read(SCENARIO, SCENARIO.toString(), changes, registry);
    }

    private static Assessment assess(String... changes) {
        return engine.assess(scenario(List.of(changes)));
    }

    @Test
    void theCheckOfTheRulesAsksOnlyWhereTheSourceBelongs() {
        assertThat(Linter.lint(rules, registry, ScenarioSchema.shipped().statedWords()))
                .extracting(Problem::id)
                .containsExactly("unlisted-source");
    }

    @Test
    void theAssessmentHasTheClauseTheDutyAndTheRecord() {
        Assessment assessment = assess();
        assertThat(assessment.status("engagement:" + CLAUSE + ":attack")).isEqualTo("engaged");
        assertThat(assessment.status(DUTY)).isEqualTo("conditional");
        assertThat(assessment.status("support:rus-srb-defence-2008:attack")).isEqualTo("context");
    }

    @Test
    void silenceOpensNoGateAndAnApprovalDoes() {
        String request = "requests.+={by: SRB, to: RUS, for: military-assistance}";
        assertThat(assess(request).status(DUTY)).isEqualTo("conditional");
        assertThat(assess(request, "nationalDecisions.RUS=approved").status(DUTY))
                .isEqualTo("operative");
    }

    @Test
    void whyNamesTheTermsTheGateAndTheClaims() {
        String why = Why.of(assess(), ruleBase.rules(), registry, DUTY, Why.Depth.ALL)
                .orElseThrow()
                .render("text", PageFormat.WIDTH);
        assertThat(why)
                .contains(
                        CLAUSE + "/obliges", CLAUSE + "/awaits-approval-at-home", "gz-parliament", "national-decision");
    }

    /** The gate and the request are needed together, and nobody told the search of either. */
    @Test
    void flipFindsTheGateUnaided() {
        Target target = Target.of(DUTY + "=operative");
        List<CandidateChange> candidates = Question.candidates(
                target,
                scenario(List.of()),
                assess(),
                registry,
                ruleBase.rules().values(),
                Draft.open(SCENARIO, SCENARIO.toString()).paths(),
                CostOfAChangeTest::scenario);
        Flip.Answers answers = new Flip(
                        target,
                        changes -> engine.verdicts(scenario(changes)),
                        changes -> engine.assess(scenario(changes)),
                        new Effort(Duration.ofMinutes(5), tried -> {}),
                        found -> {})
                .search(assess(), candidates, 2);
        assertThat(answers.found().get(0).candidates())
                .flatExtracting(CandidateChange::changes)
                .containsExactlyInAnyOrder(
                        "nationalDecisions.RUS=approved", "requests.+={by: SRB, to: RUS, for: military-assistance}");
    }

    @Test
    void theDocumentOfTheRulesHasTheTermsAndTheGate() {
        String page = PageFormat.of("markdown")
                .write(ClauseDocs.page(registry, ruleBase.rules().values(), Map.of()), PageFormat.WIDTH);
        assertThat(page).contains(CLAUSE + "/obliges", CLAUSE + "/awaits-approval-at-home");
    }
}
