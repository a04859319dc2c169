package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.brief.AssessmentJson;
import casus.brief.BriefDocument;
import casus.diagnostics.InvalidInput;
import casus.page.HtmlPageTest;
import casus.page.PageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A folder with an index and a page a scenario: what it leads to, what is taken up again, what can be proved of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {
    private static final Pattern LINK = Pattern.compile("href=\"(briefs/[^\"]+)\"");

    private Path folder;
    private Path cases;
    private BatchReport report;

    @BeforeAll
    void write(@TempDir Path temporary) throws IOException {
        cases = Runs.some(temporary);
        folder = Files.createDirectory(temporary.resolve("site"));
        report = run(false);
        RunFolder.complete(folder, report, List.of(), new TreeMap<>(Map.of("casus", "test")), null);
    }

    private BatchReport run(boolean resume) {
        return run(Runs.cases(cases), folder, resume);
    }

    private static BatchReport run(List<BatchItem> cases, Path folder, boolean resume) {
        try (ResultJournal journal =
                ResultJournal.open(List.of(folder.resolve(RunFolder.RESULTS)), resume, "-o site/")) {
            return new Batch(
                            Fixtures.registry(),
                            Fixtures.ruleBase(),
                            "test",
                            cases,
                            Runs.options(1),
                            new Batch.Sinks(
                                    Optional.of(journal),
                                    Optional.empty(),
                                    Optional.of(new BriefPages(List.of(folder), cases, "-o site/"))),
                            Optional.empty(),
                            (result, done, all) -> {})
                    .run();
        }
    }

    @Test
    void everyRowLeadsToThePageOfItsScenario() throws IOException {
        String index = Files.readString(folder.resolve("index.html"));
        HtmlPageTest.isSound(index);
        List<String> links =
                LINK.matcher(index).results().map(found -> found.group(1)).toList();
        assertThat(links).hasSize(report.results().size()).doesNotHaveDuplicates();
        for (String link : links) {
            HtmlPageTest.isSound(Files.readString(folder.resolve(link)));
        }
        assertThat(index).doesNotContain("http://", "https://").contains("Content-Security-Policy");
    }

    @Test
    void aPageIsTheOneThatAssessWrites() throws IOException {
        BatchItem one = Runs.cases(cases).get(0);
        ObjectNode json = AssessmentJson.of(
                Fixtures.engine().assess(Fixtures.scenario(one.file())), Fixtures.registry(), BriefPages.run(one));
        assertThat(folder.resolve(report.results().get(0).page().file()))
                .hasContent(PageFormat.HTML.write(BriefDocument.of(json, false), PageFormat.WIDTH));
        assertThat(json.at("/run/argv").toString())
                .isEqualTo("[\"assess\",\"" + one.file().getFileName() + "\"]");
    }

    @Test
    void aPageThatIsGoneOrOtherIsMadeAgain() throws IOException {
        String before = Files.readString(folder.resolve(RunFolder.RESULTS));
        Path page = folder.resolve(report.results().get(1).page().file());
        byte[] content = Files.readAllBytes(page);
        Files.writeString(page, "half");
        run(true);
        assertThat(page).hasBinaryContent(content);
        assertThat(folder.resolve(RunFolder.RESULTS)).hasContent(before);
    }

    @Test
    void theManifestNamesEveryPageAndReplayProvesThem() throws IOException {
        Manifest manifest = Manifest.read(folder.resolve(Manifest.NAME), Manifest.NAME);
        assertThat(manifest.outputs().keySet())
                .contains("index.html")
                .filteredOn(BriefPages::isName)
                .hasSize(report.results().size());
        Replay replay = new Replay(folder, manifest, Fixtures.registry(), Fixtures.ruleBase(), "test");
        assertThat(replay.differences(1)).isEmpty();
    }

    @Test
    void namesOfPagesAreUniqueAndLeadNowhereElse(@TempDir Path temporary) throws IOException {
        List<String> inputs = List.of("a/x.yaml", "b/X.yml", "c/../x.yaml", "c/..yaml", "d/\u202e<b>.yaml", "t.csv#2");
        List<BatchItem> items = inputs.stream()
                .map(input -> new BatchItem(input, Path.of("none"), input, 0))
                .toList();
        BriefPages pages = new BriefPages(List.of(temporary), items, "-o site/");
        List<String> names =
                items.stream().map(item -> pages.write(item, "page").file()).toList();
        assertThat(names)
                .containsExactly(
                        "briefs/x.html",
                        "briefs/X-2.html",
                        "briefs/x-3.html",
                        "briefs/scenario.html",
                        "briefs/b.html",
                        "briefs/t-2.html")
                .allMatch(BriefPages::isName);
        assertThat(List.of("briefs/../x.html", "briefs/a/b.html", "/briefs/x.html", "briefs/.html"))
                .noneMatch(BriefPages::isName);
    }

    @Test
    void aFolderThatCannotBeWrittenIsBlamed(@TempDir Path temporary) throws IOException {
        Files.writeString(temporary.resolve("briefs"), "a file");
        assertThatThrownBy(() -> new BriefPages(List.of(temporary), List.of(), "-o site/"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("-o site/");
    }

    @Test
    void theAnswersAreALineEachAndTheCountsStandLast() {
        List<String> lines = Format.TEXT.render(report).lines().toList();
        assertThat(lines).hasSize(report.results().size() + 3);
        assertThat(lines.get(0)).matches("scenario +answer");
        for (Result result : report.results())
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(result.id() + " "))
                    .singleElement()
                    .asString()
                    .endsWith(result.answer().text().replace('\u00a0', ' '));
        assertThat(lines.get(lines.size() - 1)).startsWith("6 scenarios: 6 passed, 0 failed, 0 errors; ");
    }

    @Test
    void theMatrixShowsEveryDutyOfEveryScenario() {
        long duties = report.results().stream()
                .flatMap(result -> result.verdicts().stream())
                .filter(Result.Verdict::isDuty)
                .count();
        String csv = Format.CSV.matrix(report, 80);
        long events = report.results().stream()
                .mapToLong(result -> Math.max(
                        1,
                        result.verdicts().stream()
                                .filter(Result.Verdict::isDuty)
                                .map(duty -> duty.id().replaceFirst(".*:", ""))
                                .distinct()
                                .count()))
                .sum();
        assertThat(csv.lines()).hasSize(1 + (int) events);
        assertThat(csv).startsWith("id,input,event,");
        assertThat(csv.lines()
                        .skip(1)
                        .flatMap(line -> Pattern.compile(
                                        "operative|conditional|undetermined|source-dependent|blocked|excused|not-bound|silent")
                                .matcher(line)
                                .results()))
                .hasSize((int) duties);
        assertThat(Format.TEXT.matrix(report, PageFormat.ENDLESS))
                .contains("\ncrrf/contribute ")
                .contains("\n6 scenarios: 6 passed");
    }

    @Test
    void aFileThatExpectsNothingIsCountedApart(@TempDir Path temporary) throws IOException {
        String text = Files.readString(Fixtures.SCENARIOS.resolve("arm-attack-1993.yaml"));
        Path file = Files.writeString(temporary.resolve("one.yaml"), text.replaceFirst("(?s)\nexpect:.*", "\n"));
        BatchReport one = Runs.of(file);
        assertThat(Format.TEXT.render(one))
                .endsWith(
                        "\n1 scenario: 0 passed, 0 failed, 0 errors, 1 without expectations; 0 of 0 expectations hold\n");
        assertThat(Format.HTML.render(one)).contains("not checked");
        assertThat(one.results().get(0).status()).isEqualTo(Result.PASSED);
    }

    @Test
    void aBatchIsADocumentOfWordToo() {
        assertThat(new String(Format.DOCX.bytes(report), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(Format.words()).doesNotContain("docx");
    }
}
