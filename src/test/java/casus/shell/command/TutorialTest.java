package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.shell.InProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the tutorial runs, and prints what its step promises. */
class TutorialTest {
    @TempDir
    private Path folder;

    @Test
    void eachStepPrintsWhatItSays() throws Exception {
        Path place = Files.createDirectory(folder.resolve("my steps"));
        try (InProcess casus = new InProcess("script")) {
            for (Tutorial.Step step : Tutorial.in(place.toString()).steps()) {
                assertThat(step.title()).matches("[0-9]+\\. [A-Z].*");
                assertThat(step.text()).isNotBlank();
                InProcess.Ran ran = casus.run(step.command());
                assertThat(ran.message()).as(step.title()).isEmpty();
                assertThat(ran.exitCode()).as(step.title()).isZero();
                assertThat(words(ran.out()))
                        .as(step.title())
                        .contains(
                                step.prints().stream().map(TutorialTest::words).toList());
            }
        }
        assertThat(place).isDirectoryContaining("glob:**brief.html").isDirectoryContaining("glob:**brief.docx");
        assertThat(place.resolve("crisis.yaml")).content().contains("readings: [pop-2009]");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void withoutATerminalAllStepsFollowOneAnother() {
        String place = folder.resolve("all").toString();
        try (InProcess casus = new InProcess("script")) {
            InProcess.Ran ran = casus.run("tutorial " + place);
            assertThat(ran.message()).isEmpty();
            assertThat(ran.out()).contains("casus> new " + place + "/crisis.yaml", "casus> save", "WHO OWES WHAT");
            InProcess.Ran again = casus.run("tutorial " + place);
            assertThat(again.message()).startsWith("error[file-exists]: ");
        }
    }
}
