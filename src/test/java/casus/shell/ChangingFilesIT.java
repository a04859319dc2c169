package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program under a script while the files that it has read change. */
class ChangingFilesIT {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyOneScenario() throws IOException {
        Files.copy(HERE.resolve("scenarios/tjk-incursion-2009.yaml"), folder.resolve("my crisis.yaml"));
    }

    @Test
    void aFileThatChangedMeanwhileIsNotOverwrittenUnasked() throws Exception {
        Path crisis = folder.resolve("my crisis.yaml");
        Process process = program("--keep-going");
        try (Writer lines = process.outputWriter()) {
            lines.write("open 'my crisis.yaml'\nset asOf=2009-11-01\nassess -o opened.json\n");
            lines.flush();
            awaitFile("opened.json", process);
            Files.writeString(crisis, Files.readString(crisis).replace("summer 2009", "July 2009"));
            lines.write("save\nassess -o kept.json\nsave --force\n");
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("err")).content().startsWith("error[changed-file]: <stdin>:4: my crisis.yaml: ");
        assertThat(crisis).content().contains("summer 2009").contains("asOf: 2009-11-01");
    }

    /** The project's knowledge, in a folder of the test's own. */
    private Path copiedData() throws Exception {
        Path data = folder.resolve("data");
        assertThat(new ProcessBuilder("cp", "-r", HERE.resolve("data").toString(), data.toString())
                        .start()
                        .waitFor())
                .isZero();
        return data;
    }

    @Test
    void savingAsksNothingOfTheKnowledge() throws Exception {
        Path data = copiedData();
        Process process = program();
        try (Writer lines = process.outputWriter()) {
            lines.write(
                    "open 'my crisis.yaml' --data data\nset asOf=2009-11-01 --data data\nassess -o opened.json --data data\n");
            lines.flush();
            awaitFile("opened.json", process);
            Files.writeString(data.resolve("states.yaml"), "states: [\n");
            lines.write("save saved.yaml --data data\nsave\ndata validate --data data\n");
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("err"))
                .content()
                .startsWith("error[")
                .contains(": <stdin>:6: ")
                .doesNotContain("<stdin>:4", "<stdin>:5");
        assertThat(folder.resolve("saved.yaml")).content().contains("asOf: 2009-11-01");
    }

    /** Editing a record needs no restart: the shell notices by itself. */
    @Test
    void whatIsLoadedFollowsTheFiles() throws Exception {
        Path data = copiedData();
        Process process = program();
        try (Writer lines = process.outputWriter()) {
            lines.write("data show UZB --data data -o before.json\n");
            lines.flush();
            awaitFile("before.json", process);
            Path states = data.resolve("common/states.yaml");
            Files.writeString(states, Files.readString(states).replace("Uzbekistan", "Usbekistan"));
            lines.write("data show UZB --data data -o after.json\n");
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(folder.resolve("before.json")).content().contains("Uzbekistan");
        assertThat(folder.resolve("after.json"))
                .content()
                .contains("Usbekistan")
                .doesNotContain("Uzbekistan");
    }

    /** The program, waiting for lines; what it prints goes nowhere, what it tells to {@code err}. */
    private Process program(String... args) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(HERE.resolve("target/casus").toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private void awaitFile(String name, Process process) throws InterruptedException {
        while (!Files.exists(folder.resolve(name))) {
            assertThat(process.isAlive())
                    .as("the program, until there is %s", name)
                    .isTrue();
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }
}
