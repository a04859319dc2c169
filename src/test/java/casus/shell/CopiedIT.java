package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program after it has been copied: its archive of classes is good only where it was made. */
class CopiedIT {
    private static final Path PACKAGED = Path.of("target").toAbsolutePath();

    @TempDir
    private Path folder;

    private static String seen(Path launcher) throws Exception {
        try (Typist typist = new Typist(
                launcher,
                Path.of("").toAbsolutePath(),
                Map.of("CASUS_HOME", Path.of("").toAbsolutePath().toString()),
                "version")) {
            assertThat(typist.end()).isZero();
            return typist.screen();
        }
    }

    private Path copy() throws IOException {
        Path lib = Files.createDirectory(folder.resolve("lib"));
        try (Stream<Path> files = Files.list(PACKAGED.resolve("lib"))) {
            for (Path file : files.toList()) Files.createSymbolicLink(lib.resolve(file.getFileName()), file);
        }
        return Files.copy(PACKAGED.resolve("casus"), folder.resolve("casus"));
    }

    @Test
    void aCopySaysOnATerminalHowItStartsFastAgain() throws Exception {
        assertThat(seen(PACKAGED.resolve("casus"))).doesNotContain("note: ");
        assertThat(seen(copy()))
                .startsWith(
                        "note: this copy of casus starts slowly, since its archive of classes was made elsewhere; run "
                                + folder.toRealPath() + "/lib/train once\n")
                .contains("casus ", "drools ");
    }
}
