package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import casus.Fixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema says of each place for somebody who writes a file. */
class ScenarioFieldTest {
    private static final String FILE = """
            casus: 1
            id: x
            title: x
            asOf: 2009-07-01
            events:
              - id: incursion
                kind: %s
                target: TJK
                by: AFG
              - {id: first-attack, kind: armed-attack, target: UZB, by: TJK, date: 2009-06-01}
            requests:
              - {by: TJK, to: csto, for: consultation, event: incursion}
            decisions:
              - {body: csto-csc, matter: crrf/deployment, event: incursion}
            """;

    static List<ScenarioField> fields() {
        return ScenarioSchema.shipped().fields();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyPlaceIsExplainedInASentence(ScenarioField field) {
        assertThat(field.meaning()).matches("(?s)[A-Z].*\\.");
    }

    static List<ScenarioField> shown() {
        return fields().stream()
                .filter(field -> !field.example().isEmpty() && !field.path().startsWith("events.by."))
                .toList();
    }

    /** Each example in a file that has the rest: the readers take it. */
    @ParameterizedTest
    @MethodSource("shown")
    void everyExampleMayStandThere(ScenarioField field) {
        String kind = field.kinds().size() == 1 ? field.kinds().iterator().next() : "armed-attack";
        String path = field.path().replaceFirst("^(events|requests|decisions)\\.", "$1.0.");
        if (path.equals("vary")) return; // what a sweep varies cannot be one of the changes that this test makes
        Draft draft = Draft.of(FILE.formatted(kind), "x.yaml");
        List<String> change = List.of(path + "=" + field.example());
        assertThatCode(() -> draft.read(change, Optional.empty(), Fixtures.registry()))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyWhatHasPartsHasNoExample() {
        assertThat(fields())
                .filteredOn(field -> field.depth() < 2 && field.example().isEmpty())
                .extracting(ScenarioField::path)
                .allMatch(path -> path.startsWith("assume.")
                        || path.startsWith("outcome.")
                        || List.of("$schema", "events", "requests", "decisions").contains(path));
    }
}
