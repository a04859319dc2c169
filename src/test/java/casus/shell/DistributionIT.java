package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given away: unpacked where its user may only read, in a folder with blanks in its name. */
class DistributionIT {
    private static final String CRISIS = "scenarios/tjk-incursion-2009.yaml";
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    @TempDir
    static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        Path place = Files.createDirectory(folder.resolve("a place with blanks"));
        Path archive;
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            archive = files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        Process tar = new ProcessBuilder("tar", "xzf", archive.toAbsolutePath().toString())
                .directory(place.toFile())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        try (Stream<Path> unpacked = Files.list(place)) {
            home = unpacked.findFirst().orElseThrow();
        }
        writable(false);
    }

    @AfterAll
    static void letItBeDeleted() throws IOException {
        writable(true);
    }

    @Test
    void assessesFromAnyFolderAsTheBuildDoes(@TempDir Path elsewhere) throws Exception {
        Map<String, String> nothing = Map.of("HOME", "/nonexistent", "XDG_CACHE_HOME", "", "XDG_CONFIG_HOME", "");
        Launched there = Launched.program(
                home.resolve("casus"),
                elsewhere,
                nothing,
                "assess",
                home.resolve(CRISIS).toString());
        assertThat(there).isEqualTo(Launched.casus("assess", CRISIS));
        assertThat(there.exitCode()).isZero();
    }

    @Test
    void versionTellsTheSameRulesAndData() throws Exception {
        Launched there = Launched.program(home.resolve("casus"), folder, Map.of(), "version");
        assertThat(there).isEqualTo(Launched.casus("version"));
        assertThat(there.out().lines().map(line -> line.split(" +", 2)[0]))
                .containsExactly("casus", "drools", "java", "rules", "data");
    }

    /** CASUS_HOME is where the knowledge is, wherever the program is; options go before it. */
    @Test
    void knowledgeMayBeElsewhere() throws Exception {
        Map<String, String> environment = Map.of("CASUS_HOME", home.toString());
        Launched launched = Launched.in(folder, environment, "data", "validate");
        assertThat(launched.exitCode()).isZero();
        Launched without = Launched.in(folder, Map.of("CASUS_HOME", folder.toString()), "data", "validate");
        assertThat(without.exitCode()).isEqualTo(3);
        Launched option = Launched.in(
                folder,
                Map.of("CASUS_HOME", folder.toString()),
                "data",
                "validate",
                "--data",
                home.resolve("data").toString(),
                "--rules",
                home.resolve("rules").toString());
        assertThat(option.exitCode()).isZero();
    }

    /** An archive made for other jars, or by another Java, costs time and nothing else. */
    @Test
    void archiveThatDoesNotFitIsPassedOver() throws Exception {
        writable(true);
        Path lib = home.resolve("lib");
        for (String name : List.of("casus.jsa", "casus.aot")) {
            Path trained = Path.of("target/lib", name);
            if (Files.exists(trained)) Files.copy(trained, lib.resolve(name));
            else Files.writeString(lib.resolve(name), "no archive at all");
        }
        Launched launched = Launched.program(home.resolve("casus"), folder, Map.of(), "schema", "scenario");
        assertThat(launched.err()).isEmpty();
        assertThat(launched.exitCode()).isZero();
        for (String name : List.of("casus.jsa", "casus.aot")) Files.delete(lib.resolve(name));
        writable(false);
    }

    private static void writable(boolean writable) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                if (writable) permissions.add(PosixFilePermission.OWNER_WRITE);
                else permissions.removeAll(WRITE);
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }
}
