package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown at once, and what a pager gets. */
class PagedOutputTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    private String printed(String command, String text) throws IOException {
        PagedOutput out = new PagedOutput(new Pager(command, 3, 10), terminal);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int half = bytes.length / 2;
        out.write(bytes, 0, half);
        out.write(bytes, half, bytes.length - half);
        out.end();
        return terminal.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatFitsStaysOnTheTerminal() throws IOException {
        assertThat(printed("exit 1", "one\ntwo\n")).isEqualTo("one\ntwo\n");
        terminal.reset();
        String wide = "äöüäöüäöüä\n".repeat(2); // 42 bytes, which as characters would be more than the screen holds
        assertThat(printed("exit 1", wide)).isEqualTo(wide);
    }

    @Test
    void aColourTakesNoColumn() throws IOException {
        String coloured = "\u001b[1;32mowed\u001b[0m now\n".repeat(2);
        assertThat(printed("exit 1", coloured)).isEqualTo(coloured);
    }

    @Test
    void moreLinesAndLongLinesArePaged() throws IOException {
        Path paged = folder.resolve("paged");
        for (String text : new String[] {"1\n2\n3\n4\n", "0123456789012345678901234567890"}) {
            assertThat(printed("cat >" + paged, text)).isEmpty();
            assertThat(Files.readString(paged)).isEqualTo(text);
        }
    }

    @Test
    void whatIsToBeSeenAtOnceIsFollowed() throws IOException {
        PagedOutput out = new PagedOutput(new Pager("exit 1", 3, 10), terminal);
        out.flush();
        out.write("found\n".getBytes(StandardCharsets.UTF_8));
        assertThat(terminal.size()).isZero();
        out.flush();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("found\n");
        out.write("1\n2\n3\n4\n".getBytes(StandardCharsets.UTF_8));
        out.end();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("found\n1\n2\n3\n4\n");
    }

    @Test
    void aReaderWhoLeavesIsNoFailure() throws IOException {
        assertThat(printed("exit 0", "1234567\n".repeat(40))).isEmpty();
    }

    @Test
    void aPagerThatIsNotThereLosesNothing() throws IOException {
        String text = "1234567\n".repeat(4000);
        assertThat(printed("no-such-pager", text)).isEqualTo(text);
    }

    @Test
    void theEnvironmentDecides() {
        assertThat(Pager.command(Map.of("CASUS_PAGER", "more", "PAGER", "most")))
                .contains("more");
        assertThat(Pager.command(Map.of("PAGER", "most -s"))).contains("most -s");
        assertThat(Pager.command(Map.of("CASUS_PAGER", "cat", "PAGER", "most"))).isEmpty();
        assertThat(Pager.command(Map.of("CASUS_PAGER", " "))).isEmpty();
        assertThat(Pager.command(Map.of("PATH", folder.toString()))).isEmpty();
    }
}
