package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DraftCommandTest {
    /** An answer is the same on every machine. */
    @Test
    void aCrisisOfTheInstallationIsNamedWithoutWhereThatIs() {
        assertThat(DraftCommand.shown(Path.of("/opt/casus/scenarios"), "/opt/casus/scenarios/sco/raid.yaml"))
                .isEqualTo("scenarios/sco/raid.yaml");
        assertThat(DraftCommand.shown(Path.of("scenarios"), "scenarios/raid.yaml"))
                .isEqualTo("scenarios/raid.yaml");
    }
}
