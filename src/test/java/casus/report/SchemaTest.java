package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.brief.AssessmentJson;
import casus.engine.AssessmentEngine;
import casus.worlds.OpenAssessment;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program reads and prints is what its schemas describe. */
class SchemaTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Schema SCENARIO = schema("scenario");
    private static final Schema ASSESSMENT = schema("assessment");

    static Stream<Path> files() {
        return Fixtures.scenarioFiles().stream();
    }

    private static Schema schema(String name) {
        try (var in = SchemaTest.class.getResourceAsStream("/casus/schema/" + name + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

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
