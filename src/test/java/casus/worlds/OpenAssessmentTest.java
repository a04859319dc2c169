package casus.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.brief.AssessmentJson;
import casus.brief.BriefDocument;
import casus.engine.AssessmentEngine;
import casus.explain.ExpectationCheck;
import casus.page.PageFormat;
import casus.prose.Hits;
import casus.scenario.Draft;
import casus.scenario.Worlds;
import casus.table.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Contract, 13.8: a file that leaves something open is assessed in every world, and says what turns on what. */
class OpenAssessmentTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    static List<Path> files() {
        return Fixtures.openFiles();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Assessment assessed(Worlds worlds, int most) {
        return OpenAssessment.of(worlds, ENGINE::assess, most, OpenAssessment.SEED, Fixtures.registry());
    }

    private static JsonNode json(Assessment assessment) {
        return AssessmentJson.of(assessment, Fixtures.registry());
    }

    /** What {@code worlds} calls settled stands as it says, and all else is open, in as many worlds. */
    @ParameterizedTest
    @MethodSource("files")
    void whatIsOpenIsWhatWorldsSays(Path file) {
        Worlds worlds = Fixtures.worlds(file);
        WorldTable table = WorldTable.of(worlds, ENGINE::verdicts, OpenAssessment.MOST, OpenAssessment.SEED);
        Assessment assessment = assessed(worlds, OpenAssessment.MOST);
        Map<String, String> expected = new TreeMap<>();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Conclusion one : table.conclusions()) {
            expected.put(one.id(), one.isSettled() ? one.status() : "open");
            if (!one.isSettled()) counts.put(one.id(), one.statuses());
        }
        Map<String, String> told = new TreeMap<>();
        assessment.findings().values().stream()
                .filter(Finding::isVerdict)
                .forEach(finding -> told.put(finding.id(), assessment.status(finding.id())));
        assertThat(told).isEqualTo(expected);
        Map<String, Map<String, Integer>> toldCounts = new TreeMap<>();
        assessment.openness().conclusions().forEach((id, one) -> toldCounts.put(id, one.statuses()));
        assertThat(toldCounts).isEqualTo(counts).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatItExpectsHolds(Path file) {
        Worlds worlds = Fixtures.worlds(file);
        assertThat(worlds.any().expectations()).isNotEmpty();
        assertThat(ExpectationCheck.failures(
                        assessed(worlds, OpenAssessment.MOST), worlds.any().expectations(), Fixtures.registry()))
                .isEmpty();
    }

    /** Every conclusion has a derivation, whatever the world it is of, and every form says that it is open. */
    @ParameterizedTest
    @MethodSource("files")
    void everyFormSaysWhatIsOpen(Path file) {
        Assessment assessment = assessed(Fixtures.worlds(file), OpenAssessment.MOST);
        JsonNode json = json(assessment);
        int open = 0;
        for (JsonNode duty : json.path("duties")) {
            assertThat(json.path("derivations").has(duty.path("id").asString())).isTrue();
            assertThat(duty.has("worlds"))
                    .isEqualTo(duty.path("status").asString().equals("open"));
            if (duty.has("worlds"))
                assertThat(duty.path("worlds").path("decidedBy").asString()).isNotEmpty();
            if (duty.has("worlds")) open++;
        }
        assertThat(open).isPositive();
        for (PageFormat format : List.of(PageFormat.HTML, PageFormat.MARKDOWN))
            assertThat(format.write(BriefDocument.of(json, false), PageFormat.WIDTH))
                    .containsIgnoringCase("open")
                    .contains("exactly when");
        String duties = Tables.of(Fixtures.registry()).duties(List.of(file.toString()), List.of(assessment));
        assertThat(duties.lines().filter(line -> line.contains(",open,")).count())
                .isGreaterThanOrEqualTo(open);
    }

    /** pop-belarus-not-signed: a state that is not bound owes nothing, grave or not; so say the brief and the worlds. */
    @Test
    void whoeverIsNotBoundOwesNothingInAnyWorld() {
        Worlds worlds = Fixtures.worlds(Fixtures.SCENARIOS.resolve("open/tjk-incursion-2009-answers.yaml"));
        Assessment assessment = assessed(worlds, OpenAssessment.MOST);
        WorldTable table = WorldTable.of(worlds, ENGINE::verdicts, OpenAssessment.MOST, OpenAssessment.SEED);
        Hits named = new Hits(assessment, Fixtures.registry());
        String page = PageFormat.TEXT
                .write(
                        new WorldsReport(table, table.conclusions(), named, Fixtures.registry()).page("open"),
                        PageFormat.WIDTH)
                .replaceAll("\\s+", " ");
        assertThat(page)
                .contains("Belarus, the CRRF Agreement (2009): nothing owed in any world; not bound, exactly when");
    }

    /** Contract, 13.8, and pop-tajikistan-legal-concerns (the host is asked): what is awaited in one world is told, in whatever order the file lists the worlds. */
    @ParameterizedTest
    @ValueSource(strings = {"[given, ~]", "[~, given]"})
    void whatIsAwaitedInSomeWorldIsTold(String values) {
        Worlds worlds = Draft.open(Fixtures.SCENARIOS.resolve("tjk-incursion-2009.yaml"), "x.yaml")
                .worlds(List.of("hostConsents.TJK={oneOf: " + values + "}"), Optional.empty(), Fixtures.registry());
        Finding.Duty duty = (Finding.Duty)
                assessed(worlds, OpenAssessment.MOST).findings().get("duty:crrf/contribute:RUS:incursion");
        assertThat(duty.gates())
                .extracting(Finding.Gate::kind, Finding.Gate::state)
                .contains(tuple("decision", "pending"), tuple("host-consent", "pending"));
    }

    @Test
    void aSampleSaysThatItIsOne() {
        Worlds worlds = Fixtures.worlds(Fixtures.SCENARIOS.resolve("open/tjk-incursion-2009-answers.yaml"));
        JsonNode json = json(assessed(worlds, 5));
        assertThat(json.path("worlds").path("evaluated").asInt()).isEqualTo(5);
        assertThat(json.path("worlds").path("exact").asBoolean()).isFalse();
        assertThat(json(assessed(worlds, 5))).isEqualTo(json);
    }

    @Test
    void whoContestsAValueIsNamed() {
        Worlds worlds = Fixtures.worlds(Fixtures.SCENARIOS.resolve("open/tjk-incursion-2009-answers.yaml"));
        Assessment assessment = assessed(worlds, OpenAssessment.MOST);
        assertThat(assessment.grounds().facts())
                .filteredOn(fact -> fact.path().equals("events.incursion"))
                .extracting(Assessment.Fact::text)
                .allMatch(text -> text.contains("is grave (Tajikistan says so)")
                        && text.contains("is an incident (Uzbekistan says so)"));
    }

    /** Nothing changes for a file of which nothing is open. */
    @Test
    void oneCrisisIsAssessedAsEver() {
        Path file = Fixtures.SCENARIOS.resolve("tjk-incursion-2009.yaml");
        Worlds worlds = Worlds.read(file, "x.yaml", Fixtures.registry());
        assertThat(json(assessed(worlds, 1))).isEqualTo(json(ENGINE.assess(Fixtures.scenario(file))));
    }
}
