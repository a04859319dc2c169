package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import casus.data.Registry;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentTest {
    @TempDir
    private Path folder;

    /** Looking for changes reads every file; a single command reads them once. */
    @Test
    void onlyAShellLooksForChanges() throws Exception {
        Path data = folder.resolve("data");
        Process copy = new ProcessBuilder("cp", "-r", "data", data.toString()).start();
        assertThat(copy.waitFor()).isZero();
        try (KnowledgeCache shell = new KnowledgeCache(true);
                KnowledgeCache command = new KnowledgeCache(false)) {
            Registry known = shell.registry(data);
            Registry read = command.registry(data);
            assertThat(shell.registry(data)).isSameAs(known);
            Path states = data.resolve("common/states.yaml");
            Files.writeString(states, Files.readString(states) + "# changed\n");
            assertThat(shell.registry(data)).isNotSameAs(known);
            assertThat(command.registry(data)).isSameAs(read);
        }
    }
}
