package casus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import casus.diagnostics.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
    @TempDir
    private Path folder;

    private static void refuses(Path folder, Path named) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Walk.open(folder))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.id()).isEqualTo("unreadable-folder");
                            assertThat(problem.at().file()).isEqualTo(named.toString());
                        }));
    }

    @Test
    void aFolderOfWhichAllHasToBeReadIsRefusedForOneInIt() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("deep/closed"));
        Path file = Files.writeString(folder.resolve("deep/file"), "");
        assertThat(Walk.open(folder)).containsExactly(file);
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeThat(Files.isReadable(closed)).isFalse(); // a superuser may read everything
            refuses(folder, closed);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        refuses(folder.resolve("missing"), folder.resolve("missing"));
        Path file = Files.writeString(folder.resolve("file"), "");
        refuses(file, file);
    }
}
