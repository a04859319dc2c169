package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's rules, handed to the program as it is packaged. */
class RulePackIT {
    private static final String SCENARIO = "scenarios/arm-attack-1993.yaml";
    private static final Path PACKS = Path.of("src/test/resources/packs");

    @TempDir
    private Path folder;

    private static Launched assess(Path pack, String... more) throws Exception {
        java.util.List<String> words =
                new java.util.ArrayList<>(java.util.List.of("assess", SCENARIO, "--rules", pack.toString()));
        words.addAll(java.util.List.of(more));
        return Launched.in(Path.of("."), Map.of("CASUS_JAVA_OPTIONS", "-Xmx256m"), words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "static-initialiser", "method-reference", "loops"})
    void codeOfItsOwnIsRefused(String name) throws Exception {
        Launched launched = assess(PACKS.resolve(name));
        assertThat(launched.exitCode()).isEqualTo(3);
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err())
                .startsWith(Files.readString(PACKS.resolve(name).resolve("expected.txt")));
        assertThat(Path.of("pwned")).doesNotExist();
    }

    /** It passes every check, and its conditions have some hundred million ways to be met. */
    @Test
    void conditionsWithoutEndAreStopped() throws Exception {
        Launched launched = assess(PACKS.resolve("free-facts"));
        assertThat(launched.exitCode()).isEqualTo(3);
        assertThat(launched.err())
                .startsWith("error[endless-rules]: rules: the conditions of a rule are met in more than");
    }

    @Test
    void trustIsSaidAndLetsTheRulesRun() throws Exception {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        String harmless = Files.readString(PACKS.resolve("harmless/crrf.drl"));
        Files.writeString(pack.resolve("crrf.drl"), harmless + "// a \\ that no checked pack may have\n");
        assertThat(assess(pack).err()).startsWith("error[rule-text]: ");
        Launched trusted = assess(pack, "--trust-rules");
        assertThat(trusted.exitCode()).isZero();
        assertThat(trusted.err()).isEqualTo("casus: the rules are trusted: their text is not accounted for\n");
        assertThat(trusted.out()).isNotEmpty();
    }

    /** A manifest comes from anywhere: that a run trusted its rules makes nobody trust them again. */
    @Test
    void replayTakesNoTrustFromAManifest() throws Exception {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("crrf.drl"), Files.readString(PACKS.resolve("harmless/crrf.drl")) + "// a \\\n");
        String rules = "--rules=" + pack;
        String run = folder.resolve("run") + "/";
        assertThat(Launched.casus("batch", SCENARIO, rules, "--trust-rules", "--fail-on", "error", "-o", run)
                        .exitCode())
                .isZero();
        Launched untrusted = Launched.casus("replay", run + "manifest.json", rules);
        assertThat(untrusted.exitCode()).isEqualTo(3);
        assertThat(untrusted.err())
                .startsWith("casus: the run was made with --trust-rules;")
                .contains("error[rule-text]");
        Launched trusted = Launched.casus("replay", run + "manifest.json", rules, "--trust-rules");
        assertThat(trusted.out()).startsWith("the same: ");
    }
}
