package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program writes a scenario file to begin with. */
class NewIT {
    @TempDir
    private Path folder;

    private Launched casus(String... words) throws Exception {
        return Launched.in(folder, Map.of(), words);
    }

    @Test
    void aNewFileAssessesAsItIsAndIsNotWrittenOver() throws Exception {
        Launched made = casus("new", "my crisis.yaml", "--kind", "armed-incursion", "--target", "TJK", "--by", "AFG");
        assertThat(made.err()).isEmpty();
        assertThat(made.exitCode()).isZero();
        String text = Files.readString(folder.resolve("my crisis.yaml"));
        assertThat(text)
                .contains("id: my-crisis\n", "title: Grave armed incursion into Tajikistan by Afghanistan\n")
                .contains("# hostConsents:\n#   TJK: given\n");
        assertThat(casus("assess", "--check", "my crisis.yaml").exitCode()).isZero();
        Launched again = casus("new", "my crisis.yaml");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).startsWith("error[file-exists]: my crisis.yaml: ");
        assertThat(folder.resolve("my crisis.yaml")).hasContent(text);
    }
}
