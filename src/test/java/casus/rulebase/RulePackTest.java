package casus.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import casus.clause.RuleFiles;
import casus.diagnostics.InvalidKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stranger's rules: the first line of what they are refused with stands in {@code expected.txt}; see {@code BadInputTest}. */
class RulePackTest {
    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final boolean ACCEPT = Boolean.getBoolean("casus.accept");

    static Stream<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aPackIsRulesOrRefused(Path pack) throws IOException {
        Path file = pack.resolve("expected.txt");
        List<Path> before = files();
        String answer = answer(pack);
        if (ACCEPT) Files.writeString(file, answer + "\n");
        assertThat(answer).isEqualTo(Files.readString(file).strip());
        assertThat(files()).isEqualTo(before);
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    /** The cases beside the rules are scenarios: with them and without, these are the same rules. */
    @Test
    void casesAreNoRules(@TempDir Path rules) throws IOException {
        Files.copy(Path.of("rules/crdf.drl"), rules.resolve("crdf.drl"));
        String key = ModelKey.of(RuleFiles.read(rules));
        String fingerprint = RuleBase.fingerprint(rules);
        Files.writeString(rules.resolve("crdf.cases.yaml"), "no rule, nor a scenario");
        assertThat(ModelKey.of(RuleFiles.read(rules))).isEqualTo(key);
        assertThat(RuleBase.fingerprint(rules)).isEqualTo(fingerprint);
    }

    private static String answer(Path pack) {
        try {
            return RuleBase.open(pack, ModelStore.NONE).rules().size() == 1 ? "accepted" : "other rules";
        } catch (InvalidKnowledge e) {
            return e.getMessage().lines().findFirst().orElseThrow();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(Path.of(""))) {
            return list.sorted().toList();
        }
    }
}
