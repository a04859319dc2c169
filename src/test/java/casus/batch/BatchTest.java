package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final String FORCE = "force:crrf";

    @TempDir
    private Path temporary;

    private Path some;
    private Path out;

    @BeforeEach
    void copySome() {
        some = Runs.some(temporary);
        out = temporary.resolve("out.jsonl");
    }

    @Test
    void twoWorkersWriteTheBytesOfOne() {
        String one = Runs.lines(some, out, 1, false);
        assertThat(Runs.lines(some, temporary.resolve("two.jsonl"), 2, false)).isEqualTo(one);
        assertThat(one.lines().map(Result::of).map(Result::input).toList())
                .isSorted()
                .hasSize(6);
    }

    @Test
    void aLineReadAndWrittenIsTheSameLine() {
        assertThat(Runs.lines(some, out, 1, false).lines())
                .allSatisfy(line -> assertThat(Result.of(line).line()).isEqualTo(line));
    }

    @Test
    void aBadFileDoesNotStopTheRest() throws IOException {
        Files.writeString(some.resolve("a-bad.yaml"), "casus: 1\nid: bad\ntitel: slip\n");
        BatchReport report = Runs.of(some);
        assertThat(report.passed()).isEqualTo(6);
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.has(Result.Kind.INPUT)).isTrue();
        assertThat(report.troubles()).contains("a-bad.yaml:3:1: unknown key `titel`", "did you mean `title`?");
    }

    @Test
    void aFailureSaysWhatWasExpectedWhatCameAndWhy() throws IOException {
        Path file = some.resolve("kgz-raid-2004.yaml");
        String text = Files.readString(file).replaceFirst("(?s)\nexpect:.*", "")
                + "\nexpect:\n  - {id: \"engagement:crdf/deployment:raid\", status: not-engaged}\n";
        Files.writeString(file, text);
        BatchReport report = Runs.of(file);
        Result.Failure failure = report.results().get(0).failures().get(0);
        assertThat(failure.message()).isEqualTo("expected not-engaged, got engaged");
        assertThat(failure.why().get(0)).startsWith("1  raid makes ").contains("engaged");
        assertThat(failure.why().get(1)).contains("because", "general/engagement/");
        assertThat(failure.at().line()).isEqualTo((int) text.lines().count());
    }

    @Test
    void aConclusionThatIsMissedSaysWhyThereIsNone() throws IOException {
        Path file = some.resolve("tjk-incursion-2009.yaml");
        // the victim owes itself no contingent
        String missed = "\nexpect:\n  - {id: \"duty:crrf/contribute:TJK:incursion\", status: conditional}\n";
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)\nexpect:.*", "") + missed);
        Result.Failure failure = Runs.of(file).results().get(0).failures().get(0);
        assertThat(failure.message()).isEqualTo("expected, but there is no such conclusion");
        assertThat(failure.why().get(0)).startsWith("1  ");
        assertThat(failure.why()).anyMatch(line -> line.contains("does not hold"));
    }

    @Test
    void onePledgeIsTheCauseOfEveryChangeThatItMakes() {
        Runs.lines(some, out, 1, false);
        var edited = Runs.knowledge(
                temporary, "cst-csto/forces.yaml", "(id: crrf-pledge-kaz\\s[^-]*?personnel: )\\d+", "$14500");
        try (ResultFile before = ResultFile.open(out, "out")) {
            BatchReport report = Runs.of(
                    edited,
                    Fixtures.ruleBase(),
                    Runs.cases(some),
                    Runs.options(1),
                    Optional.empty(),
                    Optional.of(new Baseline(before)));
            // of the six, the force of 2009 is called on in the two of 2009 alone
            assertThat(report.changes())
                    .extracting(Baseline.Change::scenario, Baseline.Change::verdict)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("tjk-incursion-2009-uzb-refuses", FORCE),
                            org.assertj.core.groups.Tuple.tuple("tjk-incursion-2009", FORCE));
            assertThat(report.changes())
                    .allSatisfy(change -> assertThat(change.because()).containsExactly("crrf-pledge-kaz"));
        }
    }

    @Test
    void aRecordThatIsGoneIsNamedAsTheCause() {
        Runs.lines(some, out, 1, false);
        var edited =
                Runs.knowledge(temporary, "cst-csto/forces.yaml", "(?s)  - id: crrf-pledge-blr\\s.*?(?=  - id: )", "");
        try (ResultFile before = ResultFile.open(out, "out")) {
            BatchReport report = Runs.of(
                    edited,
                    Fixtures.ruleBase(),
                    Runs.cases(some.resolve("tjk-incursion-2009.yaml")),
                    Runs.options(1),
                    Optional.empty(),
                    Optional.of(new Baseline(before)));
            assertThat(report.changes())
                    .filteredOn(change -> change.verdict().equals(FORCE))
                    .singleElement()
                    .satisfies(change -> assertThat(change.because()).contains("crrf-pledge-blr (no longer here)"));
        }
    }

    /** A part of an earlier run is compared with that part. */
    @Test
    void onlyWhatWasAskedForCanBeGone() {
        Runs.lines(some, out, 1, false);
        Path one = some.resolve("tjk-incursion-2009.yaml");
        List<String> asked = List.of(one.toString(), some.resolve("lost").toString());
        try (ResultFile before = ResultFile.open(out, "out")) {
            Baseline part = new Baseline(before, Selection.asked(asked, List.of()));
            assertThat(Runs.of(Runs.cases(one), Runs.options(1), Optional.empty(), Optional.of(part))
                            .gone())
                    .isEmpty();
            assertThat(new Baseline(before, Selection.asked(List.of(some.toString()), List.of("*-refuses.yaml")))
                            .unseen())
                    .isNotEmpty()
                    .allSatisfy(input -> assertThat(input).endsWith("-refuses.yaml"));
        }
    }

    @Test
    void withoutAnyChangeNothingHasChanged() {
        Runs.lines(some, out, 1, false);
        try (ResultFile before = ResultFile.open(out, "out")) {
            BatchReport report =
                    Runs.of(Runs.cases(some), Runs.options(2), Optional.empty(), Optional.of(new Baseline(before)));
            assertThat(report.changes()).isEmpty();
            assertThat(report.gone()).isEmpty();
            assertThat(report.comparison()).isEqualTo("no verdict has changed");
        }
    }

    @Test
    void aChangedScenarioIsItsOwnCause() throws IOException {
        Runs.lines(some, out, 1, false);
        Path file = some.resolve("tjk-incursion-2009.yaml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\nevents:", "\nhostConsents: {TJK: withheld}\nevents:"));
        try (ResultFile before = ResultFile.open(out, "out")) {
            BatchReport report =
                    Runs.of(Runs.cases(file), Runs.options(1), Optional.empty(), Optional.of(new Baseline(before)));
            assertThat(report.changes()).isNotEmpty();
            assertThat(report.changes().stream()
                            .flatMap(change -> change.because().stream())
                            .collect(Collectors.toSet()))
                    .isEqualTo(java.util.Set.of("the scenario"));
        }
    }

    @Test
    void aScenarioThatTakesTooLongIsGivenUpAndTheNextIsNot() {
        BatchReport report =
                Runs.of(Runs.cases(some), Runs.within(Duration.ofMillis(1)), Optional.empty(), Optional.empty());
        assertThat(report.has(Result.Kind.TIMEOUT)).isTrue();
        assertThat(report.results()).hasSize(6);
        assertThat(report.troubles()).contains("error[timeout]", "it takes longer than 1ms");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aBatchStopsWhenSoManyHaveFailed() throws IOException {
        for (String name : List.of("a1", "a2", "a3")) Files.writeString(some.resolve(name + ".yaml"), "casus: 1\n");
        BatchReport report =
                Runs.of(Runs.cases(some), new Batch.RunOptions(1, null, 2), Optional.empty(), Optional.empty());
        assertThat(report.errors()).isEqualTo(2);
        assertThat(report.notRun()).isEqualTo(7);
        assertThat(report.totals()).startsWith("9 scenarios: 0 passed, 0 failed, 2 errors, 7 not run");
    }
}
