package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML and Markdown are written by the page, and by nothing else: whoever builds either by hand escapes by hand too. */
class NoMarkupInJavaTest {
    private static final String TAGS =
            "a|b|body|br|caption|code|dd|details|div|dl|dt|em|head|header|h[1-6]|hr|html|i|li|main|meta|ol|p|pre|section"
                    + "|small|span|strong|style|summary|sup|table|tbody|td|th|thead|title|tr|ul";

    /** A literal with a tag, an entity, the rule of a table, a heading, a link or emphasis. */
    private static final Pattern MARKUP =
            Pattern.compile("\"[^\"]*(</?(" + TAGS + ")[ >/]|<(" + TAGS + ")\"|&(lt|amp|gt|quot);"
                    + "|---? ?\\|)|\"(#+ \"|\\]\\(|\\*\\*)|\\*\\*\"|\"\\| \"|^\\s*(<!DOCTYPE|</?(" + TAGS + ")[ >])");

    @Test
    void onlyThePageWritesMarkup() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (file.startsWith("src/main/java/casus/page")) continue;
                Files.readAllLines(file).stream()
                        .filter(line -> MARKUP.matcher(line).find())
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html.append(\"<td>\").append(text);",
                "text.append(\"</ul>\\n\");",
                "\"<li class=\\\"\" + kind",
                "text.replace(\"<\", \"&lt;\")",
                "\"| --- | --- |\\n\"",
                "new StringBuilder(\"# \").append(title)",
                "\"**\" + text + \"**\"",
                "\"[\" + text + \"](#\" + target",
                "            <h1>Casus batch</h1>",
            })
    void theSearchFindsWhatIsThere(String line) {
        assertThat(MARKUP.matcher(line).find()).isTrue();
    }
}
