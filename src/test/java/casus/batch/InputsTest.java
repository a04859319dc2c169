package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import casus.diagnostics.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String RAID = """
            casus: 1
            id: %s
            title: A raid
            asOf: 2004-07-01
            events:
              - {id: raid, kind: armed-incursion, target: KGZ, by: {name: group, type: non-state, origin: AFG}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.writeString(folder.resolve("in/b.yaml"), RAID.formatted("b"));
        Files.writeString(folder.resolve("in/deep/a.yaml"), RAID.formatted("deep-a"));
        Files.writeString(folder.resolve("in/notes.txt"), "no scenario");
    }

    private List<String> names(String... words) {
        List<String> found = Inputs.find(
                        List.of(words).stream()
                                .map(word -> folder.resolve("in").resolve(word).toString())
                                .toList(),
                        Set.of())
                .cases()
                .stream()
                .map(one ->
                        folder.resolve("in").relativize(Path.of(one.input())).toString())
                .toList();
        return found;
    }

    private List<Result> run(String file, String text) throws IOException {
        return Runs.of(Files.writeString(folder.resolve("in").resolve(file), text))
                .results();
    }

    /** It cannot be read again by whoever assesses it, who would wait for ever. */
    @Test
    void aPipeThatNobodyWritesToIsLateAndTheRestIsRead() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .as("a pipe can be made here")
                .isZero();
        List<String> words =
                List.of(pipe.toString(), folder.resolve("in/b.yaml").toString());
        List<BatchItem> cases = Inputs.find(words, Set.of(), new HashMap<>(), Duration.ofSeconds(3))
                .cases();
        assertThat(cases).extracting(BatchItem::isLate).containsExactly(true, false);
        Batch.RunOptions options = Runs.within(Duration.ofSeconds(3));
        Result late = Runs.of(cases.subList(0, 1), options, Optional.empty(), Optional.empty())
                .results()
                .get(0);
        assertThat(late.error().kind()).isEqualTo(Result.Kind.TIMEOUT);
    }

    @Test
    void aFolderMeansEveryScenarioBelowIt() {
        assertThat(names("")).containsExactly("b.yaml", "deep/a.yaml");
    }

    @Test
    void aPatternMeansTheFilesThatFit() {
        assertThat(names("*.yaml")).containsExactly("b.yaml");
        assertThat(names("**/*.yaml")).containsExactly("deep/a.yaml");
        assertThat(names("{b,c}.yaml")).containsExactly("b.yaml");
        assertThatThrownBy(() -> names("c*.yaml"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no file has such a name");
    }

    @Test
    void whatIsMeantTwiceIsThereOnce() {
        assertThat(names("deep/a.yaml", "")).containsExactly("deep/a.yaml", "b.yaml");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.yaml"), RAID.formatted("secret"));
        Files.createSymbolicLink(folder.resolve("in/link.yaml"), outside);
        Files.createSymbolicLink(folder.resolve("in/inner.yaml"), folder.resolve("in/b.yaml"));
        Files.createSymbolicLink(folder.resolve("in/up"), folder);
        Files.createSymbolicLink(folder.resolve("in/lost.yaml"), folder.resolve("nothing"));
        assertThat(names("")).containsExactly("b.yaml", "deep/a.yaml", "inner.yaml");
        assertThat(Inputs.find(List.of(folder.resolve("in").toString()), Set.of())
                        .links())
                .extracting(link -> Path.of(link).getFileName().toString())
                .containsExactly("link.yaml", "lost.yaml", "up");
    }

    @Test
    void aLinkToAFolderIsFollowedWhereItIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("in"));
        assertThat(Inputs.find(List.of(link.toString()), Set.of()).cases())
                .extracting(one -> folder.relativize(Path.of(one.name())).toString())
                .containsExactly("elsewhere/b.yaml", "elsewhere/deep/a.yaml");
    }

    @Test
    void capitalsInASuffixAreAsGoodAsSmallLetters() throws IOException {
        Files.writeString(folder.resolve("in/C.YAML"), RAID.formatted("c"));
        Files.writeString(folder.resolve("in/D.Yml"), RAID.formatted("d"));
        Files.writeString(folder.resolve("in/E.CSV"), "id\n\ne\nf\n");
        assertThat(names("")).containsExactly("C.YAML", "D.Yml", "E.CSV#1", "E.CSV#2", "b.yaml", "deep/a.yaml");
    }

    @Test
    void slashesMayStandTwiceInAPattern() {
        assertThat(names("deep//*.yaml")).containsExactly("deep/a.yaml");
        assertThat(names("../in//deep/*")).hasSize(1);
    }

    @Test
    void aFolderThatMayNotBeReadIsNamedAndTheRestIsFound() throws IOException {
        Path deep = folder.resolve("in/deep");
        Files.setPosixFilePermissions(deep, Set.of());
        try {
            assumeThat(Files.isReadable(deep)).isFalse(); // a superuser may read everything
            Inputs.Found found = Inputs.find(List.of(folder.resolve("in").toString()), Set.of());
            assertThat(found.cases()).hasSize(1);
            assertThat(found.closed()).containsExactly(deep.toString());
        } finally {
            Files.setPosixFilePermissions(deep, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatCanBeReadOnlyOnceIsReadOnce() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> write(pipe, RAID.formatted("piped")));
        writer.start();
        assertThat(Runs.of(pipe).results()).extracting(Result::id).containsExactly("piped");
        writer.join();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFilesThatRowsGoOutFromAreKnown() throws IOException {
        Path table = Files.writeString(folder.resolve("in/table.csv"), "id,from\nr,b.yaml\ns,missing.yaml\n");
        assertThat(Inputs.find(List.of(table.toString()), Set.of()).bases())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("b.yaml", "missing.yaml");
    }

    @Test
    void theReportsAreNotReadAsScenarios() throws IOException {
        Path report = Files.writeString(folder.resolve("in/run.csv"), "id\n");
        assertThat(Inputs.find(List.of(folder.resolve("in").toString()), Set.of(report))
                        .cases())
                .hasSize(2);
    }

    @Test
    void aStreamHoldsAScenarioBetweenTwoBorders() throws IOException {
        List<Result> results =
                run("stream.yaml", "# two\n---\n" + RAID.formatted("one") + "---\n" + RAID.formatted("two") + "...\n");
        assertThat(results).extracting(Result::id).containsExactly("one", "two");
        assertThat(results.get(1).input()).endsWith("stream.yaml#2");
    }

    @Test
    void aProblemInAStreamIsAtItsLine() throws IOException {
        List<Result> results = run(
                "stream.yaml",
                RAID.formatted("one") + "---\n" + RAID.formatted("two").replace("KGZ", "KGX"));
        assertThat(results.get(0).error()).isNull();
        assertThat(results.get(1).error().notes().get(0).text()).contains("stream.yaml:13:47: ", "KGX", "^^^");
    }

    @Test
    void aJsonLineIsAScenario() throws IOException {
        String line =
                "{\"casus\":1,\"id\":\"%s\",\"title\":\"A raid\",\"asOf\":\"2004-07-01\",\"events\":[{\"id\":\"raid\","
                        + "\"kind\":\"drug-trafficking\",\"target\":\"KGZ\"}]}\n";
        List<Result> results = run("lines.jsonl", line.formatted("one") + "\n{\"casus\":1\n" + line.formatted("three"));
        assertThat(results).extracting(Result::id).containsExactly("one", null, "three");
        assertThat(results.get(1).error().notes().get(0).text()).contains("lines.jsonl:3:");
    }

    @Test
    void aRowOfATableIsAScenario() throws IOException {
        List<Result> results = run("table.csv", """
                id,title,asOf,events.0.id,events.0.kind,events.0.target
                one,"A shock, a strong one",2009-07-01,quake,natural-disaster,ARM

                two,A shock,2009-07-01,quake,natural-catastrophe,ARM
                three,A shock,2009-07-01,quake,natural-disaster,ARM,more
                """);
        assertThat(results.get(0).title()).isEqualTo("A shock, a strong one");
        assertThat(results.get(0).error()).isNull();
        assertThat(results.get(1).error().notes().get(0).text())
                .contains(
                        "table.csv:4:30: `kind` cannot be `natural-catastrophe`",
                        "   |                              ^");
        assertThat(results.get(2).error().notes().get(0).text()).contains("the row has more cells than the first line");
    }

    @Test
    void aRowMayGoOutFromAFileOfItsFolder() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), RAID.formatted("secret"));
        Files.createSymbolicLink(folder.resolve("in/link.yaml"), folder.resolve("secret.yaml"));
        List<Result> results = run("table.csv", """
                from,id,events.raid.severity
                b.yaml,one,incident
                deep/a.yaml,two,
                ../secret.yaml,three,
                link.yaml,four,
                none.yaml,five,
                """);
        assertThat(results).extracting(Result::id).containsExactly("one", "two", null, null, null);
        assertThat(results.get(2).error().notes().get(0).text()).contains("`../secret.yaml` leads out of the folder");
        assertThat(results.get(3).error().notes().get(0).text()).contains("`link.yaml` leads out of the folder");
        assertThat(results.get(4).error().notes().get(0).text()).contains("`none.yaml` cannot be read");
    }

    @Test
    void aFilterFitsAFileOrAnId() throws IOException {
        List<BatchItem> all = Runs.cases(folder.resolve("in"));
        assertThat(Selection.filtered(all, List.of("b*"))).hasSize(1);
        assertThat(Selection.filtered(all, List.of("deep-*"))).hasSize(1);
        assertThat(Selection.filtered(all, List.of("*.yaml", "nothing"))).hasSize(2);
    }

    @Test
    void theSharesOfABatchMakeTheWhole() {
        List<BatchItem> all = Runs.cases(folder.resolve("in"));
        assertThat(Selection.shard(all, Optional.of("1/2"))).containsExactly(all.get(0));
        assertThat(Selection.shard(all, Optional.of("2/2"))).containsExactly(all.get(1));
        assertThat(Selection.shard(all, Optional.of("3/3"))).isEmpty();
        assertThatThrownBy(() -> Selection.shard(all, Optional.of("3/2"))).isInstanceOf(InvalidInput.class);
    }
}
