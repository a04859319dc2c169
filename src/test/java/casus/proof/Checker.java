package casus.proof;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.engine.AssessmentEngine;
import casus.scenario.Worlds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The checker, which is a program of its own, and proofs for it. */
final class Checker {
    /** What it said, a line for each proof, and with which code it ended. */
    record Said(int exit, List<String> lines) {}

    static final Path PROGRAM = Path.of("src/checker/check_proof.py").toAbsolutePath();

    /** It works out of the acts who is bound. */
    static final Path PARTIES = PROGRAM.resolveSibling("check_parties.py");

    private Checker() {}

    /** Whether there is a Python to run it. */
    static boolean isPossible() {
        try {
            return new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 9))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks proofs against the rules and records of the project. */
    static Said check(List<Path> proofs) {
        return check(PROGRAM, proofs);
    }

    /** Checks proofs by a copy of the checker, against the rules and records above it. */
    static Said check(Path program, List<Path> proofs) {
        List<String> words = new ArrayList<>(List.of("python3", program.toString()));
        proofs.forEach(proof -> words.add(proof.toString()));
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), said.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the proof of a scenario file. */
    static Path prove(AssessmentEngine engine, Path scenario, Path proof) {
        Worlds worlds = Fixtures.worlds(scenario);
        Assessment assessment = engine.assess(worlds.only().orElseThrow());
        try (Writer out = Files.newBufferedWriter(proof)) {
            new Proof(assessment, worlds.content(), Fixtures.rules(), Fixtures.registry()).to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return proof;
    }
}
