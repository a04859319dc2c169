package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.diagnostics.InvalidInput;
import casus.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a run do not depend on how many were at work, nor on whether it was interrupted. */
class TableJournalTest {
    private static final Tables TABLES = Tables.of(Fixtures.registry());
    private static final String PART = "rows.part";

    @TempDir
    private static Path shared;

    private static Path some;
    private static SortedMap<String, String> whole;
    private static byte[] part;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void run() throws IOException {
        some = Runs.some(shared);
        whole = run(Runs.cases(some), Files.createDirectory(shared.resolve("tables")), 1, false);
    }

    /** The files by name; what stood in the journal before the end is kept too. */
    private static SortedMap<String, String> run(List<BatchItem> cases, Path folder, int jobs, boolean resume)
            throws IOException {
        try (TableJournal journal = TableJournal.open(List.of(folder), TABLES, resume, "-o tables/")) {
            Batch batch = new Batch(
                    Fixtures.registry(),
                    Fixtures.ruleBase(),
                    "test",
                    cases,
                    Runs.options(jobs),
                    new Batch.Sinks(Optional.empty(), Optional.of(journal), Optional.empty()),
                    Optional.empty(),
                    (result, done, all) -> {
                        if (done == all && part == null) part = bytes(folder.resolve(PART));
                    });
            assertThat(batch.run().results()).hasSize(cases.size());
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : TableFiles.names(TABLES)) files.put(name, Files.readString(folder.resolve(name)));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFolderHasWhatTheContractNames() {
        assertThat(whole.keySet())
                .containsExactlyInAnyOrder(
                        "engagements.csv",
                        "duties.csv",
                        "gates.csv",
                        "forces.csv",
                        "gaps.csv",
                        "codebook.md",
                        "datapackage.json");
    }

    @Test
    void twoWorkersWriteTheTablesOfOne() throws IOException {
        assertThat(run(Runs.cases(some), temporary, 2, false)).isEqualTo(whole);
    }

    /** Cut between rows and within, at the beginning and the end. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 1})
    void aResumedRunWritesTheTablesOfOneThatNobodyKilled(double share) throws IOException {
        Files.write(temporary.resolve(PART), Arrays.copyOf(part, (int) (part.length * share)));
        assertThat(run(Runs.cases(some), temporary, 1, true)).isEqualTo(whole);
    }

    @Test
    void whatWasFinishedIsNotAssessedAgain() throws IOException {
        Files.write(temporary.resolve(PART), part);
        try (TableJournal journal = TableJournal.open(List.of(temporary), TABLES, true, "-o tables/")) {
            assertThat(Runs.cases(some))
                    .allSatisfy(one -> assertThat(journal.found(one.input())).isPresent());
        }
    }

    @Test
    void rowsOfOtherTablesAreNotTakenOver() throws IOException {
        Files.write(temporary.resolve(PART), part);
        Tables fewer = new Tables(TABLES.all().subList(0, 3));
        try (TableJournal journal = TableJournal.open(List.of(temporary), fewer, true, "-o tables/")) {
            assertThat(journal.found(Runs.cases(some).get(0).input())).isEmpty();
        }
    }

    @Test
    void twoRunsDoNotWriteOneFolder() {
        try (TableJournal journal = TableJournal.open(List.of(temporary), TABLES, false, "-o tables/")) {
            assertThat(journal.tables()).isEqualTo(TABLES);
            assertThatThrownBy(() -> TableJournal.open(List.of(temporary), TABLES, false, "-o tables/"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("another batch is writing it");
        }
    }

    @Test
    void aScenarioThatCannotBeAssessedHasNoRows() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("in"));
        Files.writeString(folder.resolve("bad.yaml"), "casus: 1\nid: bad\n");
        Files.copy(some.resolve("arm-attack-1993.yaml"), folder.resolve("good.yaml"));
        SortedMap<String, String> files = run(Runs.cases(folder), temporary, 1, false);
        assertThat(files.get("engagements.csv")).contains("good.yaml").doesNotContain("bad.yaml");
    }

    /** What stands in a folder of scenarios must not be read as a table of scenarios in the next run. */
    @ParameterizedTest
    @ValueSource(strings = {"engagements.csv", "duties.csv", "gates.csv", "forces.csv", "gaps.csv", "datapackage.json"})
    void whatCasusWroteIsNoScenario(String name) {
        assertThat(OwnReports.isOne(shared.resolve("tables").resolve(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1.yaml, '=1+1.yaml", "-x.yaml, '-x.yaml", "a.yaml, a.yaml"})
    void noNameOfAFileIsAFormula(String name, String cell) throws IOException {
        Path file = Files.copy(some.resolve("arm-attack-1993.yaml"), temporary.resolve(name));
        List<BatchItem> cases = List.of(new BatchItem(name, file, name, 0));
        assertThat(run(cases, temporary, 1, false).get("duties.csv").lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.split(",", 3)[1].equals(cell));
    }
}
