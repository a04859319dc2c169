package casus.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.Fixtures;
import casus.Schemas;
import casus.engine.AssessmentEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Casus concludes a program in another language concludes too, from the files of rules and records alone. */
class ProofTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Path EXAMPLE = Fixtures.SCENARIOS.resolve("tjk-incursion-2009.yaml");

    @TempDir
    private Path folder;

    @BeforeAll
    static void askForPython() {
        assumeTrue(Checker.isPossible(), "there is no python3 of 3.9 or later here, so no proof is checked");
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void everyProofOfTheCorpusHolds() {
        List<Path> files = Fixtures.scenarioFiles();
        List<Path> proofs = files.stream()
                .map(file -> Checker.prove(
                        ENGINE, file, folder.resolve(file.toString().replace('/', '_') + ".proof.json")))
                .toList();
        Checker.Said said = Checker.check(proofs);
        assertThat(said.lines()).hasSize(files.size()).allMatch(line -> line.startsWith("holds  "));
        assertThat(said.exit()).isZero();
        Checker.Said bound = Checker.check(Checker.PARTIES, proofs);
        assertThat(bound.lines()).hasSize(files.size());
        List<String> assumed = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            if (!Fixtures.worlds(files.get(at))
                    .only()
                    .orElseThrow()
                    .assumptions()
                    .isEmpty()) assumed.add("not checked  " + proofs.get(at) + ": the law is as assumed");
        }
        assertThat(assumed).isNotEmpty().hasSizeLessThan(files.size() / 20);
        assertThat(bound.lines())
                .filteredOn(line -> !line.startsWith("holds  "))
                .containsExactlyElementsOf(assumed);
        assertThat(bound.exit()).isEqualTo(3);
    }

    @Test
    void theProofIsWhatItsSchemaDescribes() throws IOException {
        Path proof = Checker.prove(ENGINE, EXAMPLE, folder.resolve("proof.json"));
        assertThat(Schemas.faults("proof", Files.readString(proof))).isEmpty();
    }

    @Test
    void theCheckerIsOneShortFile() throws IOException {
        assertThat(Files.readAllLines(Checker.PROGRAM)).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void wrongUsageIsToldAndEndsWithTwo() {
        Checker.Said nothing = Checker.check(List.of());
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.lines()).anyMatch(line -> line.contains("check_proof.py PROOF.json"));
    }

    @Test
    void aFileThatDoesNotExistIsToldInOneLine() {
        Path missing = folder.resolve("none.proof.json");
        for (Path checker : List.of(Checker.PROGRAM, Checker.PARTIES))
            assertThat(Checker.check(checker, List.of(missing)))
                    .isEqualTo(new Checker.Said(2, List.of(missing + ": there is no such file")));
    }

    /** Such as an assessment, which has other parts. */
    @Test
    void aFileThatIsNoProofIsToldWithTheCommandThatWritesOne() throws IOException {
        for (String text : List.of("{\"casus\": 1, \"scenario\": {}, \"facts\": []}", "[\"proof\"]", "1")) {
            Path other = Files.writeString(folder.resolve("p.json"), text);
            String line = other + " is no proof; casus assess FILE -o NAME.proof.json writes one";
            for (Path checker : List.of(Checker.PROGRAM, Checker.PARTIES))
                assertThat(Checker.check(checker, List.of(other)))
                        .as(text)
                        .isEqualTo(new Checker.Said(2, List.of(line)));
        }
    }

    /** Such as one of lists in lists, deeper than Python follows. */
    @Test
    void aProofThatCannotBeReadFailsInOneLine() throws IOException {
        Path deep = folder.resolve("deep.proof.json");
        Files.writeString(deep, "{\"proof\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}");
        for (Path checker : List.of(Checker.PROGRAM, Checker.PARTIES)) {
            Checker.Said said = Checker.check(checker, List.of(deep));
            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.lines()).singleElement().asString().contains("it cannot be read");
        }
    }
}
