package casus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.Schemas;
import casus.assessment.Assessment;
import casus.brief.AssessmentJson;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import casus.worlds.OpenAssessment;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program reads and prints is what its schemas describe. */
class SchemaTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Schema SCENARIO = Schemas.shipped("scenario");
    private static final Schema ASSESSMENT = Schemas.shipped("assessment");

    static Stream<Path> files() {
        return Fixtures.scenarioFiles().stream();
    }

    private static final Schema LISTING = Schemas.of(ScenarioSchema.shipped().listing(Fixtures.registry()));
    private static final String RAID = """
            casus: 1
            id: raid
            title: A raid
            asOf: 2009-07-01
            events: [{id: raid, kind: armed-incursion, target: TJK, by: {type: non-state, origin: AFG}}]
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void everyScenarioIsValid(Path file) throws IOException {
        assertThat(SCENARIO.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyAssessmentIsValid(Path file) {
        String json = AssessmentJson.of(
                List.of(ENGINE.assess(Fixtures.scenario(file))),
                Fixtures.registry(),
                new Run(List.of("assess"), List.of(), List.of()));
        assertThat(ASSESSMENT.validate(json, InputFormat.JSON)).isEmpty();
    }

    static List<Path> openFiles() {
        return Fixtures.openFiles();
    }

    @ParameterizedTest
    @MethodSource("openFiles")
    void whatLeavesSomethingOpenIsValid(Path file) throws IOException {
        assertThat(SCENARIO.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        Assessment open =
                OpenAssessment.of(Fixtures.worlds(file), ENGINE::assess, OpenAssessment.MOST, 1, Fixtures.registry());
        String json =
                AssessmentJson.of(List.of(open), Fixtures.registry(), new Run(List.of("assess"), List.of(), List.of()));
        assertThat(ASSESSMENT.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** As it is printed, with the words of the knowledge base. */
    @ParameterizedTest
    @MethodSource("files")
    void everyScenarioIsValidWhereWordsAreListed(Path file) throws IOException {
        assertThat(LISTING.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hostConsents: {TJX: given}",
                "decisions: [{body: csto, matter: crrf/deployment, outcome: adopted}]",
                "decisions: [{body: csto-csc, matter: crrf/nothing, outcome: adopted}]",
                "readings: [somebody-2001]",
                "requests: [{by: TJK, to: nobody, for: consultation}]",
                "assume: [{join: BLR, instrument: nothing}]",
                "assume: [{pledge: crrf, state: KAZ, personnel: 10.5}]"
            })
    void anEditorMarksWhatTheProgramRefuses(String block) {
        assertThat(LISTING.validate(RAID + block, InputFormat.YAML)).isNotEmpty();
        assertThatThrownBy(() -> read(RAID + block)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$schema: https://example.org/casus.json",
                "assume: [{pledge: crrf, state: KAZ, personnel: 1000.0}]",
                "assume: [{pledge: crrf, state: KAZ, personnel: 1e3}]"
            })
    void whatTheSchemaTakesTheProgramTakes(String block) throws IOException {
        assertThat(LISTING.validate(RAID + block, InputFormat.YAML)).isEmpty();
        assertThat(read(RAID + block).id()).isEqualTo("raid");
    }

    private Scenario read(String text) throws IOException {
        return Fixtures.scenario(Files.writeString(folder.resolve("a.yaml"), text));
    }

    /** Silence is one of the values that may be left open, wherever one may. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hostConsents: {TJK: {oneOf: [given, null]}}",
                "nationalDecisions: {KAZ: {oneOf: [null, refused]}}",
                "agreements: {cst-1992/art4-collective-defence: {oneOf: [reached, null]}}",
                "requests: [{by: TJK, to: csto, for: military-assistance, date: {oneOf: [2009-07-01, null]}}]",
                "decisions: [{body: csto-csc, matter: crrf/deployment, outcome: {oneOf: [adopted, refused, null]}}]"
            })
    void silenceMayBeOneOfTheValues(String block) {
        String file = """
                casus: 1
                id: raid
                title: A raid
                asOf: 2009-07-01
                events: [{id: raid, kind: armed-incursion, target: TJK, by: {oneOf: [null, AFG]}}]
                """;
        assertThat(SCENARIO.validate(file + block, InputFormat.YAML)).isEmpty();
    }
}
