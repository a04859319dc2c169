package casus.data;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Folders;
import casus.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data that is read at build time is the data of the folder, and only of that folder. */
class SeededDataTest {
    private static final Path DATA = Fixtures.DATA;

    @Test
    void whatWasReadAtBuildTimeSaysWhatTheFilesSay() {
        Registry seeded = build(SeededData.of(DataFolder.fingerprint(DATA)).orElseThrow());
        Registry read = build(DataFolder.documents(DATA, new Problems()));
        assertThat(seeded.hash()).isEqualTo(read.hash());
        assertThat(seeded.contents()).isEqualTo(read.contents());
        assertThat(seeded.entries()).isEqualTo(read.entries());
        assertThat(seeded.claims()).isEqualTo(read.claims());
        assertThat(seeded.contests()).isEqualTo(read.contests());
    }

    @Test
    void aFolderThatDiffersInOneByteIsReadItself(@TempDir Path folder) throws IOException {
        Folders.copy(DATA, folder);
        assertThat(SeededData.of(DataFolder.fingerprint(folder))).isPresent();
        Path states = folder.resolve("states.yaml");
        Files.writeString(states, Files.readString(states).replace("name: Tajikistan", "name: Tadzhikistan"));
        assertThat(SeededData.of(DataFolder.fingerprint(folder))).isEmpty();
        assertThat(DataFolder.load(folder).stateName("TJK")).isEqualTo("Tadzhikistan");
    }

    private static Registry build(List<casus.document.Document> documents) {
        Problems problems = new Problems();
        Registry registry = new RegistryBuilder(problems).build(documents);
        assertThat(problems.isEmpty()).isTrue();
        return registry;
    }
}
