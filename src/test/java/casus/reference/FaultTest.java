package casus.reference;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.engine.AssessmentEngine;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import casus.scenario.SmallestDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule engine that runs other rules than are written is found out by the plain joins over those that are. */
class FaultTest {
    @TempDir
    private Path folder;

    @Test
    void aNegatedConstraintIsFoundOut() throws IOException {
        List<String> differences = differences(
                "general-terms.drl",
                "Party( law == $law, instrument == $instrument, truth != Truth.NO, state != $victim",
                "Party( law == $law, instrument == $instrument, truth == Truth.NO, state != $victim");
        assertThat(differences)
                .anyMatch(line ->
                        line.startsWith("only the rule engine") && line.contains("obligation:crrf/contribute:BLR"))
                .anyMatch(line ->
                        line.startsWith("only the plain joins") && line.contains("obligation:crrf/contribute:RUS"));
    }

    @Test
    void aDroppedRuleIsFoundOut() throws IOException {
        String text = Files.readString(Fixtures.RULES.resolve("general-duties.drl"));
        int from = text.indexOf("rule \"general/duty/conditional\"");
        List<String> differences =
                differences("general-duties.drl", text.substring(from, text.indexOf("\nend\n", from) + 5), "");
        assertThat(differences)
                .anyMatch(line ->
                        line.startsWith("only the plain joins") && line.endsWith("by general/duty/conditional"));
    }

    /** Neither the decision nor what the file expects has to do with it. */
    private static void smallest(AssessmentEngine faulty, ReferenceEvaluator evaluator) {
        Path file = Fixtures.SCENARIOS.resolve("tjk-incursion-2009-adopted.yaml");
        Draft smallest = SmallestDraft.of(Draft.open(file, file.toString()), draft -> {
            Scenario scenario = draft.read(Fixtures.registry());
            return !Comparison.differences(faulty.results(scenario), evaluator).isEmpty();
        });
        assertThat(smallest.text())
                .contains("kind: armed-incursion", "target: TJK", "asOf: ")
                .doesNotContain("decisions:", "expect:", "severity:");
        assertThat(smallest.text().lines()).hasSizeLessThan(15);
    }

    /** What is found out when one text of the rules is compiled as another. */
    private List<String> differences(String file, String written, String compiled) throws IOException {
        try (Stream<Path> files = Files.list(Fixtures.RULES)) {
            for (Path rules : files.filter(Files::isRegularFile).toList()) {
                Files.copy(rules, folder.resolve(rules.getFileName()));
            }
        }
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(written);
        Files.writeString(folder.resolve(file), text.replace(written, compiled));
        RuleBase faulty = RuleBase.open(folder, ModelStore.NONE);
        RuleBase rules = Fixtures.ruleBase();
        ReferenceEvaluator evaluator = new ReferenceEvaluator(rules.rules().values(), Fixtures.ruleReadings());
        try (AssessmentEngine engine = new AssessmentEngine(
                Fixtures.registry(), new RuleBase(faulty.kieBase(), rules.rules(), rules.hash()), "test")) {
            if (file.equals("general-terms.drl")) smallest(engine, evaluator);
            return Stream.of("tjk-incursion-2009", "tjk-incursion-2009-adopted")
                    .map(Fixtures::scenario)
                    .flatMap(scenario -> Comparison.differences(engine.results(scenario), evaluator).stream())
                    .toList();
        }
    }
}
