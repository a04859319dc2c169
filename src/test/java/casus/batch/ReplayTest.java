package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.data.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is proved by its manifest, or the manifest says what has changed. */
class ReplayTest {
    @TempDir
    private Path temporary;

    private Path some;
    private Path run;

    @BeforeEach
    void run() throws IOException {
        some = Runs.some(temporary);
        run = Files.createDirectory(temporary.resolve("run"));
        BatchReport report;
        try (ResultJournal journal = ResultJournal.open(List.of(run.resolve(RunFolder.RESULTS)), false, "run")) {
            report = Runs.of(Runs.cases(some), Runs.options(2), Optional.of(journal), Optional.empty());
        }
        RunFolder.complete(run, report, List.of("batch"), new TreeMap<>(Map.of("casus", "test")), null);
    }

    private List<String> differences(Registry registry) {
        Manifest manifest = Manifest.read(run.resolve(Manifest.NAME), "manifest");
        return new Replay(run, manifest, registry, Fixtures.ruleBase(), "test").differences(1);
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        assertThat(differences(Fixtures.registry())).isEmpty();
    }

    @Test
    void aChangedScenarioIsNamed() throws IOException {
        Path file = some.resolve("kgz-raid-2004.yaml");
        Files.writeString(file, Files.readString(file) + "# later\n");
        assertThat(differences(Fixtures.registry())).contains(file + ": the text has changed");
    }

    @Test
    void aScenarioThatIsGoneIsNamed() throws IOException {
        Path file = some.resolve("kgz-raid-2004.yaml");
        Files.delete(file);
        assertThat(differences(Fixtures.registry())).contains(file + ": it is not there");
    }

    @Test
    void aReportThatWasTouchedIsNamed() throws IOException {
        Files.writeString(run.resolve("summary.md"), "all well\n");
        assertThat(differences(Fixtures.registry())).containsExactly("summary.md: the file has changed");
    }

    @Test
    void aChangedRecordIsNamedWithTheVerdictsItTouches() {
        Registry edited = Runs.knowledge(
                temporary, "cst-csto/forces.yaml", "(id: crrf-pledge-kaz\\s[^-]*?personnel: )\\d+", "$14500");
        assertThat(differences(edited))
                .anyMatch(line -> line.startsWith("the data: "))
                .anyMatch(line -> line.startsWith("tjk-incursion-2009: force:crrf: ")
                        && line.endsWith("because of crrf-pledge-kaz"))
                .contains("results.jsonl: other bytes now");
    }
}
