package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.diagnostics.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of several scenarios of a file goes by its number or its id wherever a file is named. */
class ScenarioNameTest {
    private static final String ONE = "tjk-incursion-2009.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFilesOfSeveral() throws IOException {
        String first = Files.readString(Fixtures.SCENARIOS.resolve(ONE));
        String second = Files.readString(Fixtures.SCENARIOS.resolve("kgz-raid-2004.yaml"));
        write(ONE, first);
        write("many.yaml", first + "---\n" + second);
        write("grid.csv", "id,from,asOf\nsummer," + ONE + ",\nautumn," + ONE + ",2009-11-01\n");
        write(
                "lines.jsonl",
                "{\"casus\": 1, \"id\": \"a\", \"title\": \"A\", \"asOf\": \"2008-01-01\", \"events\": [{\"id\": \"e\","
                        + " \"kind\": \"natural-disaster\", \"target\": \"KGZ\"}]}\n\n"
                        + "{\"casus\": 1, \"id\": \"b\", \"title\": \"B\", \"asOf\": \"2008-01-02\", \"events\": [{\"id\":"
                        + " \"e\", \"kind\": \"natural-disaster\", \"target\": \"KGZ\"}]}\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ScenarioName named(String name) {
        return ScenarioName.of(folder.resolve(name), name);
    }

    private Scenario read(String name) {
        return named(name).read(0, List.of(), Optional.empty(), Fixtures.registry());
    }

    /** What a spreadsheet makes of a title; of a number no less than of a word in brackets or quotes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2009", "\"Osh\" crisis", "'Osh' crisis", "[draft] raid", "{raid}", "~", "null", "yes: no", "1e3"
            })
    void aTitleInATableIsReadLetterByLetter(String title) throws IOException {
        String cell = '"' + title.replace("\"", "\"\"") + '"';
        write("titles.csv", "id,from,title\n2010," + ONE + "," + cell + "\n");
        assertThat(read("titles.csv").title()).isEqualTo(title);
        assertThat(read("titles.csv").id()).isEqualTo("2010");
    }

    @Test
    void aTableMayHaveTabsAndNameItsEvents() throws IOException {
        String head = "id\ttitle\tasOf\tevents.raid.kind\tevents.raid.target\tevents.raid.by\n";
        write("grid.tsv", head + "a\tA raid, at dawn\t2009-07-01\tarmed-attack\tTJK\tCHN\n");
        Scenario scenario = read("grid.tsv");
        assertThat(scenario.title()).isEqualTo("A raid, at dawn");
        assertThat(scenario.acts()).extracting(StatedAct::path).containsExactly("events.raid");
    }

    @Test
    void documentsLinesAndRowsGoByNumberAndById() {
        assertThat(read("many.yaml#1").id()).isEqualTo("tjk-incursion-2009");
        assertThat(read("many.yaml#kgz-raid-2004").hash())
                .isEqualTo(read("many.yaml#2").hash());
        assertThat(read("lines.jsonl#2").id()).isEqualTo("b");
        assertThat(read("lines.jsonl#a").title()).isEqualTo("A");
        assertThat(read("grid.csv#2").asOf()).hasToString("2009-11-01");
        assertThat(read("grid.csv#summer").asOf()).hasToString("2009-07-01");
        assertThat(read("grid.csv#2").file()).isEqualTo("grid.csv#2");
    }

    @Test
    void aFileOfSeveralMeansAllOfThem() {
        ScenarioName all = named("many.yaml");
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.name(1)).isEqualTo("many.yaml#2");
        assertThatThrownBy(all::draft)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.message() + problem.hint())
                                        .contains("2 scenarios")
                                        .contains("many.yaml#1")
                                        .contains("many.yaml#tjk-incursion-2009")));
    }

    @Test
    void aFileWhoseNameHasTheSignIsThatFile() throws IOException {
        Files.copy(folder.resolve("lines.jsonl"), folder.resolve("many.yaml#1"));
        write("a#2.yaml", Files.readString(folder.resolve(ONE)));
        assertThat(read("a#2.yaml").id()).isEqualTo("tjk-incursion-2009");
        assertThat(read("a#2.yaml#1").id()).isEqualTo("tjk-incursion-2009");
        assertThat(named("many.yaml#1").name(0)).isEqualTo("many.yaml#1");
        assertThatThrownBy(() -> read("many.yaml#1")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsNotThereNamesTheFileItsNumberAndTheNearest() {
        for (String part : List.of("0", "3", "kgz-raid-2005", "99999999999", "")) {
            assertThatThrownBy(() -> named("many.yaml#" + part))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                                assertThat(problem.at().file()).isEqualTo("many.yaml");
                                assertThat(problem.message()).contains("2 scenarios");
                                assertThat(problem.hint()).contains("many.yaml#");
                            }));
        }
        assertThatThrownBy(() -> named("many.yaml#kgz-raid-2005"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).hint()).contains("many.yaml#kgz-raid-2004"));
        assertThatThrownBy(() -> named("none.yaml#1"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).at().file()).isEqualTo("none.yaml"));
    }

    @Test
    void oneOfSeveralIsChangedAsAFileIs() {
        for (String name : List.of("many.yaml#1", "grid.csv#1")) {
            Draft draft = Draft.open(folder.resolve(name), name);
            assertThat(draft.isPart()).isTrue();
            assertThat(draft.read(Fixtures.registry()).hash())
                    .isEqualTo(read(name).hash());
            Draft changed = draft.set("events.incursion.severity=incident");
            assertThat(changed.name()).isEqualTo(name);
            assertThat(changed.value("events.incursion.severity")).hasValue("incident");
        }
    }
}
