package casus.document;

import static org.assertj.core.api.Assertions.assertThat;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<String> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), bytes);
        return PlainText.read(file, "a.yaml", Document.Limit.SCENARIO, problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aTextIsReadInTheEncodingThatItsMarkTells(String encoding) throws IOException {
        String text = "title: \u0412\u0442\u043e\u0440\u0436\u0435\u043d\u0438\u0435 \ud83d\uddfa\n";
        assertThat(read(("\uFEFF" + text).getBytes(Charset.forName(encoding)))).contains(text);
        assertThat(problems.isEmpty()).isTrue();
    }

    /** Two files that were joined to one. */
    @Test
    void aMarkAtTheBeginningOfALineSaysNothing() throws IOException {
        assertThat(read("\uFEFFa: 1\r\n\uFEFF---\r\nb: 2\r\n".getBytes(StandardCharsets.UTF_8)))
                .contains("a: 1\r\n---\r\nb: 2\r\n");
    }

    @Test
    void anotherEncodingIsNotedAtItsFirstLetter() throws IOException {
        assertThat(read("casus: 1\ntitle: T\u00fcrkiye\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(problems.sorted()).extracting(Problem::render).containsExactly("""
                        error[unreadable-file]: a.yaml:2:9: the file is not UTF-8 text: the byte FC cannot stand here
                           | title: T\ufffdrkiye
                           |         ^
                         hint: save the file anew with UTF-8 as its encoding""");
    }

    /** Persian, Hindi, Hebrew with a mark of direction, a soft hyphen, a number sign of Arabic. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\u05d0 (\u05d1)\u200f",
                "col\u00adlective",
                "\u0600\u0661"
            })
    void whatAWritingSystemNeedsIsPlain(String text) {
        assertThat(PlainText.isPlain(text, "a.yaml", problems)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u2066b", "a\u200bb", "a\u0007b", "a\u2028b", "a\ufeffb"})
    void whatHidesOrReordersIsNot(String text) {
        assertThat(PlainText.isPlain(text, "a.yaml", problems)).isFalse();
        assertThat(problems.sorted().get(0).message()).startsWith("the character U+");
    }
}
