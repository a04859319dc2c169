package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A page or a brief can be made from the JSON of an assessment alone; expectations from the claims named. */
class JsonReportTest {
    private static final Assessment ASSESSMENT = Fixtures.engine().assess(Fixtures.scenario("tjk-incursion-2009"));
    private static final Run RUN = new Run(List.of("assess", "tjk-incursion-2009.yaml"), List.of(), List.of());
    private static final JsonNode REPORT = JsonReport.of(ASSESSMENT, Fixtures.registry(), RUN);

    private static JsonNode in(String list, String id) {
        return StreamSupport.stream(REPORT.get(list).spliterator(), false)
                .filter(node -> node.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void theRunIsToldWithoutAPath() {
        assertThat(texts(REPORT.get("run").get("argv"))).containsExactly("assess", "tjk-incursion-2009.yaml");
    }

    @Test
    void everyClaimThatIsCitedStandsInAWorkOfTheBibliography() {
        List<String> works = StreamSupport.stream(REPORT.get("bibliography").spliterator(), false)
                .map(work -> work.get("id").asString())
                .toList();
        assertThat(works).isSorted().doesNotHaveDuplicates();
        assertThat(REPORT.get("cites")
                        .valueStream()
                        .map(claim -> claim.get("work").asString()))
                .isSubsetOf(works);
        REPORT.get("derivations")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(step -> step.get("cites")
                        .forEach(claim -> assertThat(REPORT.get("cites").has(claim.asString()))
                                .isTrue()));
    }

    @Test
    void aStudyIsAWorkWithItsAuthors() {
        JsonNode study = in("bibliography", "pop-2009");
        assertThat(study.get("kind").asString()).isEqualTo("study");
        assertThat(texts(study.get("by"))).containsExactly("Irina Ionela Pop");
        assertThat(study.get("year").asInt()).isEqualTo(2009);
    }

    @Test
    void theHeavierDutyHasTheSmallerNumber() {
        assertThat(in("duties", "duty:cst-1992/mutual-defence:RUS:incursion")
                        .get("weight")
                        .asInt())
                .isEqualTo(1);
        assertThat(in("duties", "duty:crrf/contribute:RUS:incursion")
                        .get("weight")
                        .asInt())
                .isLessThan(in("duties", "duty:cst-1992/consultation:RUS:incursion")
                        .get("weight")
                        .asInt());
    }

    /** C06, C61: in the studies the host's consent is open, in the texts its own request stands for it. */
    @Test
    void aGateOnWhichReadingsDifferTellsEach() {
        JsonNode gates = in("duties", "duty:crrf/contribute:RUS:incursion").get("gates");
        JsonNode consent = StreamSupport.stream(gates.spliterator(), false)
                .filter(gate -> gate.get("kind").asString().equals("host-consent"))
                .findFirst()
                .orElseThrow();
        assertThat(consent.get("byReading").get("pop-2009").asString()).isEqualTo("pending");
        assertThat(consent.get("byReading").get("treaty-texts").asString()).isEqualTo("met");
    }

    /** tt-crrf-uzbekistan-not-signed against pop-uzbekistan-signs-with-reservations, which the other study borrows. */
    @Test
    void aContestTellsWhatEachReadingSaysAndWhatItDecides() {
        JsonNode contest = in("contests", "T06");
        assertThat(contest.get("question").asString()).endsWith("?");
        JsonNode says = contest.get("says");
        assertThat(texts(says.get("treaty-texts").get("cites"))).contains("tt-crrf-uzbekistan-not-signed");
        assertThat(says.get("treaty-texts").has("borrowed")).isFalse();
        assertThat(says.get("paramonov-stolpovski-2008").get("borrowed").asString())
                .isEqualTo("pop-2009");
        assertThat(texts(contest.get("decides"))).containsExactly("duty:crrf/contribute:UZB:incursion");
    }

    /** T01 meets C06: the texts have an answer of their own to what the studies dispute. */
    @Test
    void aReadingAnswersInItsOwnWordsWhereAContestMeetsAnother() {
        JsonNode says = in("contests", "C06").get("says").get("treaty-texts");
        assertThat(says.has("borrowed")).isFalse();
        assertThat(texts(says.get("cites"))).contains("tt-cst-art-4-no-area");
    }

    /** Of the rapid reaction force the earlier study says nothing. */
    @Test
    void whoBorrowsNamesWhoseClaimsCarryIt() {
        JsonNode saidBy =
                in("engagements", "engagement:crrf/deployment:incursion").get("saidBy");
        assertThat(texts(saidBy.get("paramonov-stolpovski-2008"))).containsExactly("pop-2009");
        assertThat(saidBy.has("pop-2009")).isFalse();
    }

    /** pop-armenia-unclear */
    @Test
    void aGapTellsOnWhatItBears() {
        assertThat(texts(in("gaps", "gap:date:arm-signature-unclear-2009").get("affects")))
                .contains("duty:crrf/contribute:ARM:incursion", "force:crrf")
                .doesNotContain("duty:crrf/contribute:RUS:incursion");
    }

    @Test
    void aBaseHasItsPlace() {
        JsonNode base = in("bases", "dushanbe-201-presence");
        assertThat(base.get("host").asString()).isEqualTo("TJK");
        assertThat(base.get("place").get("lat").asDouble()).isBetween(38.4, 38.7);
        assertThat(in("bases", "dushanbe-201-base").get("place")).isEqualTo(base.get("place"));
    }

    @Test
    void theDecisionThatIsPendingIsTheNextStep() {
        List<String> next = StreamSupport.stream(REPORT.get("path").spliterator(), false)
                .filter(step -> step.has("next"))
                .map(step -> step.get("id").asString())
                .toList();
        assertThat(next)
                .containsExactly(
                        "path:crdf/deployment:incursion:decides:csto-csc",
                        "path:crrf/deployment:incursion:decides:csto-csc");
    }

    @Test
    void aJudgementHasItsAuthorAndYear() {
        REPORT.get("observations").forEach(observation -> {
            assertThat(observation.get("author").asString()).isNotEmpty();
            assertThat(observation.get("year").asInt()).isBetween(2008, 2009);
            assertThat(observation.get("event").asString()).isEqualTo("incursion");
            assertThat(observation.get("speaksTo").asString()).isEqualTo("2009-12-31");
        });
    }

    @Test
    void derivationsAreLastAndTellTheStrengthOfEachReading() {
        assertThat(REPORT.propertyNames()).last().isEqualTo("derivations");
        REPORT.get("derivations")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(step -> assertThat(step.get("strength").propertyNames())
                        .containsExactlyInAnyOrderElementsOf(texts(step.get("readings"))));
    }
}
