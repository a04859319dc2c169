package casus.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.Fixtures;
import casus.engine.AssessmentEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A true proof and a copy of the law that it rests on, for tests that forge one or the other. */
abstract class ForgedProof {
    /** Files whose entries are no records, and may have the name of one. */
    private static final List<String> LISTS = List.of("mechanisms", "names", "works", "claims", "contests", "sources");

    private static final int SEED = 11;

    static final JsonMapper JSON = JsonMapper.shared();

    final Random chance = new Random(SEED);

    @TempDir
    static Path folder;

    static Path proof;
    static Path program;
    static Path parties;

    @BeforeAll
    static void prove() throws IOException {
        assumeTrue(Checker.isPossible(), "there is no python3 of 3.9 or later here, so no proof is checked");
        try (AssessmentEngine engine = Fixtures.engine()) {
            proof = Checker.prove(
                    engine, Fixtures.SCENARIOS.resolve("tjk-incursion-2009.yaml"), folder.resolve("true.proof.json"));
        }
        for (Path from : List.of(Fixtures.RULES, Fixtures.DATA)) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        program = Files.copy(Checker.PROGRAM, folder.resolve("check_proof.py"));
        parties = Files.copy(Checker.PARTIES, folder.resolve("check_parties.py"));
    }

    @AfterAll
    static void theCopyHoldsAsBefore() {
        for (Path one : proof == null ? List.<Path>of() : List.of(program, parties))
            assertThat(Checker.check(one, List.of(proof)).lines()).allMatch(line -> line.startsWith("holds"));
    }

    ObjectNode tree;
    String reading;
    ArrayNode steps;
    ArrayNode facts;

    @BeforeEach
    void read() {
        tree = (ObjectNode) JSON.readTree(proof.toFile());
        reading = tree.get("readings")
                .get(chance.nextInt(tree.get("readings").size()))
                .asString();
        steps = (ArrayNode) tree.get("steps").get(reading);
        facts = (ArrayNode) tree.get("facts");
    }

    Path written(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".proof.json"), tree.toString());
    }

    ObjectNode anyStep() {
        return (ObjectNode) steps.get(chance.nextInt(steps.size()));
    }

    static Path fileOf(String record) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isRecord = LISTS.stream().noneMatch(file.toString()::contains);
                if (isRecord && Files.readString(file).matches("(?s).*- \\{?id: " + record + "[,\\n].*")) return file;
            }
        }
        throw new AssertionError("no record " + record);
    }
}
