package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** What the machine lacks is told with what to do about it. */
class ExhaustedTest {
    @Test
    void eachIsToldWithItsRemedy() {
        assertThat(Exhausted.message(new OutOfMemoryError("Java heap space")))
                .get()
                .asString()
                .startsWith("error[out-of-memory]: casus: the ")
                .contains("-Xmx1g");
        assertThat(Exhausted.message(new StackOverflowError())).get().asString().contains("-Xss8m");
        assertThat(Exhausted.message(new FileSystemException("a.yaml", null, "Too many open files")))
                .get()
                .asString()
                .startsWith("error[too-many-files]")
                .contains("ulimit");
    }

    @Test
    void otherFailuresAreNotOfTheMachine() {
        assertThat(Exhausted.message(new IllegalStateException())).isEmpty();
        assertThat(Exhausted.message(new FileSystemException("a.yaml", null, "Permission denied")))
                .isEmpty();
    }
}
