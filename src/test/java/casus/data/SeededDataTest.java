package casus.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.Folders;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data that is read at build time is the data of the folder, and only of that folder. */
class SeededDataTest {
    private static final Path DATA = Fixtures.DATA;

    @Test
    void whatWasReadAtBuildTimeSaysWhatTheFilesSay() {
        Problems problems = new Problems();
        Registry seeded = new RegistryBuilder(problems)
                .build(SeededData.of(DataFolder.fingerprint(DATA)).orElseThrow());
        Registry read = new RegistryBuilder(problems).build(DataFolder.documents(DATA, problems));
        assertThat(problems.isEmpty()).isTrue();
        assertThat(seeded.hash()).isEqualTo(read.hash());
        assertThat(seeded.contents().keySet()).isEqualTo(read.contents().keySet());
        assertThat(seeded.contents().keySet())
                .allSatisfy(id -> assertThat(seeded.mark(id)).isEqualTo(read.mark(id)));
        assertThat(seeded.entries()).isEqualTo(read.entries());
        assertThat(seeded.claims()).isEqualTo(read.claims());
        assertThat(seeded.contests()).isEqualTo(read.contests());
    }

    /** What refers to the records of a file that cannot be read is not blamed for it. */
    @Test
    void oneBadCharacterIsOneProblem(@TempDir Path folder) throws IOException {
        Folders.copy(DATA, folder);
        Path states = folder.resolve("common/states.yaml");
        Files.writeString(states, Files.readString(states).replace("name: Tajikistan", "name: Taji\u202Ekistan"));
        assertThatThrownBy(() -> DataFolder.load(folder))
                .isInstanceOfSatisfying(
                        InvalidKnowledge.class, e -> assertThat(e.problems()).hasSize(1));
    }

    @Test
    void aFolderBehindALinkIsReadLikeTheFolder(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("law"), DATA.toAbsolutePath());
        assertThat(DataFolder.fingerprint(link)).isEqualTo(DataFolder.fingerprint(DATA));
    }

    @Test
    void aFolderThatDiffersInOneByteIsReadItself(@TempDir Path folder) throws IOException {
        Folders.copy(DATA, folder);
        assertThat(SeededData.of(DataFolder.fingerprint(folder))).isPresent();
        Path states = folder.resolve("common/states.yaml");
        Files.writeString(states, Files.readString(states).replace("name: Tajikistan", "name: Tadzhikistan"));
        assertThat(SeededData.of(DataFolder.fingerprint(folder))).isEmpty();
        assertThat(DataFolder.load(folder).stateName("TJK")).isEqualTo("Tadzhikistan");
    }
}
