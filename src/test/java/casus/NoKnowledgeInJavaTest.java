package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Claim;
import casus.model.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law lives in the rules and the facts in the data: no Java file knows a treaty, a state or a figure. */
class NoKnowledgeInJavaTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"])(\\d[\\d_]{2,})(?![\\w.])");

    /** Examples in help are there to be typed; they name a scenario, a rule or a record as a user would. */
    private static final Pattern EXAMPLE = Pattern.compile("^\\s*\"casus .*|.*List\\.of\\(\"casus .*");

    private record Line(Path file, int number, String text) {}

    @Test
    void noStateIsNamed() throws IOException {
        Set<String> codes = Fixtures.registry().states().keySet();
        Set<String> names = new TreeSet<>();
        Fixtures.registry().states().values().forEach(state -> names.add(state.name()));
        assertThat(offending(words(codes))).isEmpty();
        assertThat(offending(words(names))).isEmpty();
    }

    @Test
    void noMechanismRecordOrReadingIsNamed() throws IOException {
        Set<String> ids = new TreeSet<>(Fixtures.registry().mechanisms().keySet());
        ids.addAll(
                Fixtures.registry().entries().values().stream().map(Entry::id).toList());
        ids.addAll(Fixtures.registry().sources().keySet());
        assertThat(offending(words(ids))).isEmpty();
    }

    @Test
    void noFigureOfTheDataIsWritten() throws IOException {
        Set<String> figures = new TreeSet<>();
        for (Claim claim : Fixtures.registry().claims().values()) {
            claim.numbers().values().stream()
                    .filter(number -> number >= 100)
                    .forEach(number -> figures.add(String.valueOf(number)));
        }
        List<String> found = new ArrayList<>();
        for (Line line : lines()) {
            if (line.file().startsWith("src/main/java/casus/page")
                    || line.file().startsWith("src/main/java/casus/chart")) continue; // know their own measures only
            Matcher number = NUMBER.matcher(line.text());
            while (number.find()) {
                if (figures.contains(number.group(1).replace("_", "")))
                    found.add(line.file() + ":" + line.number() + " "
                            + line.text().strip());
            }
        }
        assertThat(found).isEmpty();
    }

    /** A test that cannot fail is worth nothing: the same search finds what the rules do name. */
    @Test
    void theSearchFindsWhatIsThere() {
        assertThat(words(Set.of("UZB")).matcher("state == \"UZB\"").find()).isTrue();
        assertThat(words(Set.of("crrf")).matcher("\"crrf/contribute\"").find()).isTrue();
        assertThat(words(Set.of("crrf")).matcher("\"crrfs\"").find()).isFalse();
    }

    private static Pattern words(Set<String> words) {
        return Pattern.compile("(?<![\\w-])("
                + String.join("|", words.stream().map(Pattern::quote).toList()) + ")(?![\\w-])");
    }

    /** Lines whose literals hold one of the words; comments and examples of help are not code. */
    private static List<String> offending(Pattern words) throws IOException {
        List<String> found = new ArrayList<>();
        for (Line line : lines()) {
            if (EXAMPLE.matcher(line.text()).matches()) continue;
            Matcher literal = LITERAL.matcher(line.text());
            while (literal.find()) {
                if (words.matcher(literal.group(1)).find())
                    found.add(line.file() + ":" + line.number() + " "
                            + line.text().strip());
            }
        }
        return found;
    }

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                List<String> texts = Files.readAllLines(file);
                for (int i = 0; i < texts.size(); i++) {
                    String text = texts.get(i);
                    boolean comment = text.strip().startsWith("*")
                            || text.strip().startsWith("/*")
                            || text.strip().startsWith("//");
                    if (!comment) lines.add(new Line(file, i + 1, text));
                }
            }
        }
        return lines;
    }
}
