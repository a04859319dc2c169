package casus.explain;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.inference.Inference;
import casus.inference.World;
import casus.rulebase.FactTypes;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Why and why not have an answer for everything, in the words of the field. */
class ExplanationTest {
    /** In every scenario another part of the pairs of provisions and states; over the corpus all of them. */
    private static final int PARTS = 8;

    /** A record as Java writes it, a class, a hole in a sentence. */
    private static final Pattern INTERNAL = Pattern.compile(
            FactTypes.all().stream().map(Class::getSimpleName).collect(Collectors.joining("\\[|", "", "\\["))
                    + "|casus\\.facts|\\$\\w+|\\{\\w+}|@[0-9a-f]{5}|\\bnull\\b|Truth\\.");

    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Inference INFERENCE = new Inference(Fixtures.ruleBase());
    private static final Registry REGISTRY = Fixtures.registry();

    static Stream<Path> files() {
        return Fixtures.scenarioFiles().stream();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private record Asked(Assessment assessment, List<World> worlds, Registry registry) {
        static Asked of(Scenario scenario) {
            Assessment assessment = ENGINE.assess(scenario);
            List<World> worlds = assessment.opinions().stream()
                    .map(opinion -> INFERENCE.world(opinion.reading(), opinion.given(), scenario.facts()))
                    .toList();
            return new Asked(assessment, worlds, REGISTRY.under(scenario.assumptions()));
        }

        String why(String id, String format) {
            return shown(
                    Why.of(assessment, Fixtures.ruleBase(), registry, id, Why.Depth.FOLDED)
                            .orElseThrow(),
                    format);
        }

        String whyNot(String id, String status) {
            return shown(
                    WhyNot.of(assessment, worlds, Fixtures.ruleBase(), registry, id, Optional.ofNullable(status))
                            .orElseThrow(),
                    "text");
        }

        private static String shown(Explanation explanation, String format) {
            return format.equals("json")
                    ? JsonMapper.shared().writeValueAsString(Tree.of(explanation))
                    : explanation.render(format);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whyAnswersForEveryConclusion(Path file) {
        Asked asked = Asked.of(Fixtures.scenario(file));
        int number = 0;
        for (String id : asked.assessment().findings().keySet()) {
            String format = Explanation.FORMATS.get(number++ % Explanation.FORMATS.size());
            assertThat(asked.why(id, format)).contains("because").doesNotContainPattern(INTERNAL);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whyNotAnswersForEveryConclusion(Path file) {
        Asked asked = Asked.of(Fixtures.scenario(file));
        for (String id : asked.assessment().findings().keySet()) {
            assertThat(asked.whyNot(id, null))
                    .containsAnyOf("by rule: ", "no rule of this reading concludes it")
                    .doesNotContainPattern(INTERNAL);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whyNotAnswersForEveryProvisionAndState(Path file) {
        Asked asked = Asked.of(Fixtures.scenario(file));
        int part = Fixtures.scenarioFiles().indexOf(file) % PARTS;
        for (Finding.Engagement engagement : asked.assessment().all(Finding.Engagement.class)) {
            for (String state : REGISTRY.states().keySet()) {
                String id = "duty:" + engagement.provision() + ":" + state + ":" + engagement.event();
                if (Math.floorMod((engagement.provision() + state).hashCode(), PARTS) != part) continue;
                assertThat(asked.whyNot(id, "operative"))
                        .containsAnyOf("failed: ", "because: ", "no rule of this reading concludes it")
                        .doesNotContainPattern(INTERNAL);
            }
        }
    }

    @Test
    void theMatrixHasACauseForWhateverIsNotOperative() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        List<Matrix.Cell> cells = Matrix.of(asked.assessment(), asked.worlds(), Fixtures.ruleBase(), asked.registry());
        assertThat(cells)
                .hasSize(asked.assessment().all(Finding.Engagement.class).size()
                        * REGISTRY.states().size());
        assertThat(cells)
                .filteredOn(cell -> !cell.status().equals("operative"))
                .allSatisfy(cell -> assertThat(cell.cause()).isNotBlank().doesNotContainPattern(INTERNAL));
    }

    /** pop-belarus-not-signed; S39. */
    @Test
    void whyNotNamesTheSignatureThatBelarusLacks() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        assertThat(asked.whyNot("duty:crrf/contribute:BLR:incursion", null))
                .contains("non-signature of Agreement on the Collective Rapid Reaction Force, Moscow 2009 by Belarus,"
                        + " 2009-06-14")
                .contains("pop-belarus-not-signed: ")
                .contains("by rule: Those who signed the agreement owe their contingents")
                .contains("truth should be other than no and is no");
    }

    /** pop-uzbekistan-protocol: a refusal excuses; without it the duty would wait for its gates. */
    @Test
    void whyNotShowsTheReservationThatDefeatsADuty() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009", "nationalDecisions.UZB=refused"));
        assertThat(asked.whyNot("duty:crrf/contribute:UZB:incursion", "blocked"))
                .contains("but for an exception, by rule: A refused gate blocks the duty")
                .contains(
                        "exception: Uzbekistan is excused from \"Signatories furnish the force\" by uzb-protocol-2009");
    }

    @Test
    void whyNotNamesTheKindThatAClauseDoesNotName() {
        Asked asked = Asked.of(Fixtures.scenario("arm-earthquake-2009"));
        String event = asked.assessment().all(Finding.Engagement.class).get(0).event();
        assertThat(asked.whyNot("engagement:cst-1992/mutual-defence:" + event, "engaged"))
                .contains("failed: ")
                .contains("natural-disaster");
    }

    @Test
    void whatDecidesStandsFirstAndEngagementsAreFolded() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009", "nationalDecisions.UZB=refused"));
        String why = asked.why("duty:crrf/contribute:UZB:incursion", "text");
        assertThat(why.indexOf("1.1.1  Uzbekistan is excused"))
                .isPositive()
                .isLessThan(why.indexOf("1.1.2  Uzbekistan is to contribute"));
        assertThat(why).contains("(engagement:crrf/contribute:incursion), folded");
    }

    @Test
    void depthEndsTheTree() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        Explanation why = Why.of(asked.assessment(), Fixtures.ruleBase(), REGISTRY, "force:crrf", Why.Depth.of(1))
                .orElseThrow();
        assertThat(why.render("text")).doesNotContain("1.1.1.1.1.1").contains(", folded");
    }
}
