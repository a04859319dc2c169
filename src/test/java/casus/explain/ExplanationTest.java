package casus.explain;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.clause.FactTypes;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.reference.ReferenceEvaluator;
import casus.reference.World;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** The formats that are text. */
    private static final List<String> TEXTS = Explanation.FORMATS.stream()
            .filter(format -> !format.equals(PageFormat.DOCX.word()))
            .toList();

    private static final Set<String> CONCLUSIONS = new HashSet<>();
    private static final Set<String> PAIRS = new HashSet<>();

    /** Where a sentence lost a word, or says one that no lawyer would. */
    private static final Pattern STUMBLES =
            Pattern.compile("other than (no|yes|none)\\b| (to|by|of|under) (to|by|of|under|\\(|that excuses)|\u0000");

    /** A record as Java writes it, a class, a hole in a sentence. */
    private static final Pattern INTERNAL = Pattern.compile(
            FactTypes.all().stream().map(Class::getSimpleName).collect(Collectors.joining("\\[|", "", "\\["))
                    + "|casus\\.facts|\\$[a-z]\\w*|\\{\\w+}|@[0-9a-f]{5}|\\bnull\\b|Truth\\.");

    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final ReferenceEvaluator EVALUATOR =
            new ReferenceEvaluator(Fixtures.rules().values(), Fixtures.ruleReadings());
    private static final Registry REGISTRY = Fixtures.registry();

    static Stream<Path> files() {
        return Fixtures.everyFewScenarioFiles(5);
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private record Asked(Assessment assessment, List<World> worlds, Registry registry) {
        static Asked of(Scenario scenario) {
            Assessment assessment = ENGINE.assess(scenario);
            List<World> worlds = assessment.results().stream()
                    .map(result -> EVALUATOR.world(result.reading(), result.given(), result.stated()))
                    .toList();
            return new Asked(assessment, worlds, REGISTRY.under(scenario.assumptions()));
        }

        String why(String id, String format) {
            return shown(
                    Why.of(assessment, Fixtures.rules(), registry, id, Why.Depth.FOLDED)
                            .orElseThrow(),
                    format);
        }

        String whyNot(String id, String status) {
            return shown(
                    WhyNot.of(assessment, worlds, Fixtures.rules(), registry, id, Optional.ofNullable(status))
                            .orElseThrow(),
                    "text");
        }

        private static String shown(Explanation explanation, String format) {
            return format.equals("json")
                    ? JsonMapper.shared().writeValueAsString(Tree.of(explanation))
                    : explanation.render(format, PageFormat.ENDLESS);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyQuestionHasAnAnswer(Path file) {
        Asked asked = Asked.of(Fixtures.scenario(file));
        why(asked);
        whyNotOfConclusions(asked);
        whyNotOfPairs(asked);
    }

    private static void why(Asked asked) {
        int number = 0;
        for (String id : asked.assessment().findings().keySet()) {
            String format = TEXTS.get(number++ % TEXTS.size());
            assertThat(asked.why(id, format))
                    .containsAnyOf("because", "\"kind\":\"rule\"")
                    .doesNotContainPattern(INTERNAL);
        }
    }

    /** Every conclusion of the corpus, whatever its event is called, where it first comes up. */
    private static void whyNotOfConclusions(Asked asked) {
        for (String id : asked.assessment().findings().keySet()) {
            if (!CONCLUSIONS.add(withoutEvent(id, asked.assessment()))) continue;
            assertThat(asked.whyNot(id, null))
                    .contains("it does hold")
                    .doesNotContainPattern(INTERNAL)
                    .doesNotContainPattern(STUMBLES);
        }
    }

    /** Every pair of the corpus, where it first comes up. */
    private static void whyNotOfPairs(Asked asked) {
        for (Finding.Engagement engagement : asked.assessment().all(Finding.Engagement.class)) {
            for (String state : REGISTRY.states().keySet()) {
                String clause = engagement.provision() + ":" + state;
                if (!PAIRS.add(clause)) continue;
                assertThat(asked.whyNot("duty:" + clause + ":" + engagement.event(), "operative"))
                        .containsAnyOf("failed: ", "it does hold", "no rule of this reading concludes it")
                        .doesNotContainPattern(INTERNAL)
                        .doesNotContainPattern(STUMBLES);
            }
        }
    }

    private static String withoutEvent(String id, Assessment assessment) {
        return assessment.all(Finding.Engagement.class).stream()
                .map(Finding.Engagement::event)
                .distinct()
                .reduce(id, (shorter, event) -> shorter.replace(":" + event, ""));
    }

    @Test
    void theMatrixHasACauseForWhateverIsNotOperative() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        List<Matrix.Cell> cells = Matrix.of(asked.assessment(), asked.worlds(), Fixtures.rules(), asked.registry());
        assertThat(cells)
                .hasSize(asked.assessment().all(Finding.Engagement.class).size()
                        * REGISTRY.states().size());
        assertThat(cells)
                .filteredOn(cell -> !cell.status().equals("operative"))
                .allSatisfy(cell -> assertThat(cell.cause()).isNotBlank().doesNotContainPattern(INTERNAL));
    }

    /** S53: the bilateral treaty answers an attack by a state; Russia has signed it. */
    @Test
    void whyNotOfADutyUnderAnIdleClauseBeginsWithTheClause() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        assertThat(asked.whyNot("duty:rus-tjk-defence-2003/mutual-defence:RUS:incursion", null))
                .containsSubsequence("not-engaged", "kind covered: no", "by rule: ");
    }

    /** pop-belarus-not-signed; S39. */
    @Test
    void whyNotNamesTheSignatureThatBelarusLacks() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        assertThat(asked.whyNot("duty:crrf/contribute:BLR:incursion", null))
                .contains("non-signature of Agreement on the Collective Rapid Reaction Force, Moscow 2009 by Belarus,"
                        + " 2009-06-14")
                .contains("pop-belarus-not-signed: ")
                .contains("by rule: A clause obliges the other parties, save the one that attacks")
                .contains("parties of Agreement on the Collective Rapid Reaction Force, Moscow 2009 shall contribute")
                .contains("truth should be yes or in doubt and is no");
    }

    @Test
    void whyNotOfWhatHoldsSaysSoAndWhere() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        assertThat(asked.whyNot("duty:crrf/contribute:RUS:incursion", "conditional"))
                .contains("it does hold in paramonov-stolpovski-2008, pop-2009, treaty-texts")
                .contains("`casus why` with the same words says why")
                .doesNotContain("by rule: ");
        // C06: engaged in one study, not in the others
        assertThat(asked.whyNot("engagement:cst-1992/mutual-defence:incursion", "engaged"))
                .contains("it does hold [paramonov-stolpovski-2008]")
                .contains("does not hold: ");
    }

    /** What all clauses say alike is law of the provision, and stands at the end of the derivation with its claims. */
    @Test
    void theTermsOfAProvisionAreLeavesWithTheirClaims() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        assertThat(asked.why("duty:crrf/contribute:RUS:incursion", "text").lines())
                .anyMatch(line -> line.contains("record: ")
                        && line.contains("(crrf/contribute/obliges)  <")
                        && line.contains("pop-crrf-agreement-signed"))
                .anyMatch(line -> line.contains("record: ")
                        && line.contains("(crrf/contribute/awaits-decision)  <")
                        && line.contains("tt-crrf-decider-consensus"));
        assertThat(asked.why("duty:crrf/contribute:BLR:incursion", "text")).contains("(crrf/contribute/obliges)");
    }

    /** No rule makes a duty of what only helps (S72), nor a breach of a clause that forbids nothing. */
    @Test
    void whatNoRuleConcludesHasNoAnswer() {
        Asked asked = Asked.of(Fixtures.scenario("tjk-incursion-2009"));
        for (String id : List.of("duty:eadrcc/support:KGZ:incursion", "breach:crdf/deployment:RUS:incursion")) {
            assertThat(WhyNot.of(asked.assessment(), asked.worlds(), Fixtures.rules(), REGISTRY, id, Optional.empty()))
                    .isEmpty();
        }
        assertThat(ConcludingRules.provisions(
                        "breach:crdf/deployment:RUS:incursion", Fixtures.rules().values(), REGISTRY))
                .contains("cst-1992/no-hostile-alliance")
                .doesNotContain("crdf/deployment");
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
        Explanation why = Why.of(asked.assessment(), Fixtures.rules(), REGISTRY, "force:crrf", Why.Depth.of(1))
                .orElseThrow();
        assertThat(why.render("text", PageFormat.ENDLESS))
                .doesNotContain("1.1.1.1.1.1")
                .contains(", folded");
    }
}
