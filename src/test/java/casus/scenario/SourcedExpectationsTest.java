package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.data.Registry;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every expectation of the corpus names what it rests on: a claim, a record or rule, a row of the sources or a section of
 * the contract. It does so in {@code because} or {@code contests}, beside itself, or in the comment above its group.
 */
class SourcedExpectationsTest {
    private static final Registry REGISTRY = Fixtures.registry();
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(.*)$");
    private static final Pattern CLAIM = Pattern.compile("\\b(?:ps|pop|tt)-[a-z0-9-]*[a-z0-9]\\b");
    private static final Pattern ROW = Pattern.compile("\\b(?:S(?:0[1-9]|[1-6]\\d|7[0-4])|R(?:0[1-9]|1\\d|2[0-4]))\\b");
    private static final Pattern CONTEST = Pattern.compile("\\b[CT]\\d\\d\\b");
    private static final Pattern PLACE =
            Pattern.compile("\\bcontract, (?:section )?\\d|\\b(?:PS|POP) notes? \\d|\\btreaty notes,? \\d");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    static Stream<Path> files() {
        return Stream.of(Fixtures.scenarioFiles(), Fixtures.openFiles(), Fixtures.caseFiles())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpectationNamesWhatItRestsOn(Path file) throws IOException {
        assertThat(unsourced(file)).isEmpty();
    }

    /** A comment may name no claim and no contest that is not on record. */
    @ParameterizedTest
    @MethodSource("files")
    void whatACommentNamesIsOnRecord(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            assertThat(found(CLAIM, comment(line)))
                    .allMatch(name -> REGISTRY.claims().containsKey(name)
                            || REGISTRY.sources().containsKey(name));
            assertThat(found(CONTEST, comment(line)))
                    .allMatch(row -> REGISTRY.contests().containsKey(row));
        }
    }

    @Test
    void anExpectationWithoutASourceIsFound() {
        String id = "  - {id: \"engagement:crdf/deployment:raid\", status: engaged}";
        assertThat(sourced("", List.of(id), List.of(), List.of())).isFalse();
        assertThat(sourced("", List.of(id + "  # as it should be"), List.of(), List.of()))
                .isFalse();
        assertThat(sourced("", List.of(id + "  # S29"), List.of(), List.of())).isTrue();
        assertThat(sourced("pop-crdf-trigger", List.of(id), List.of(), List.of()))
                .isTrue();
        assertThat(sourced("contract, 11: the same", List.of(id), List.of(), List.of()))
                .isTrue();
        assertThat(sourced("", List.of(id), List.of("crrf-participation"), List.of()))
                .isTrue();
    }

    private static List<String> unsourced(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Expectation> expectations = scenarios(file).stream()
                .flatMap(scenario -> scenario.expectations().stream())
                .toList();
        Set<Integer> starts = new TreeSet<>();
        expectations.forEach(one -> starts.add(one.at().line() - 1));
        List<String> unsourced = new ArrayList<>();
        for (Expectation one : expectations) {
            int start = one.at().line() - 1;
            int end = start + 1;
            while (end < lines.size() && !starts.contains(end) && isBody(lines.get(end))) end++;
            String above = above(lines, start);
            if (!sourced(above, lines.subList(start, end), one.because(), one.contests()))
                unsourced.add((start + 1) + ": " + one.id());
        }
        return unsourced;
    }

    private static List<Scenario> scenarios(Path file) {
        return file.toString().endsWith(".cases.yaml")
                ? Fixtures.cases(file)
                : List.of(Fixtures.worlds(file).any());
    }

    /** The comment over the group that the line belongs to; a blank line ends a group. */
    private static String above(List<String> lines, int start) {
        int line = start - 1;
        while (line >= 0 && isBody(lines.get(line))) line--;
        StringBuilder comment = new StringBuilder();
        for (; line >= 0 && lines.get(line).strip().startsWith("#"); line--)
            comment.insert(0, lines.get(line).strip() + " ");
        return comment.toString();
    }

    /** Neither a comment nor blank nor a key of the file itself. */
    private static boolean isBody(String line) {
        return line.startsWith(" ") && !line.isBlank() && !line.strip().startsWith("#");
    }

    private static boolean sourced(String above, List<String> own, List<String> because, List<String> contests) {
        if (!because.isEmpty() || !contests.isEmpty()) return true;
        String comment =
                above + own.stream().map(SourcedExpectationsTest::comment).reduce("", (a, b) -> a + " " + b);
        return ROW.matcher(comment).find()
                || CONTEST.matcher(comment).find()
                || PLACE.matcher(comment).find()
                || found(CLAIM, comment).stream().anyMatch(REGISTRY.claims()::containsKey)
                || found(NAME, comment).stream().anyMatch(SourcedExpectationsTest::isOnRecord);
    }

    /** A mechanism alone is no source; a record of it, which carries a claim, is. */
    private static boolean isOnRecord(String name) {
        return REGISTRY.entries().containsKey(name)
                && !REGISTRY.entries().get(name).provenance().evidence().isEmpty();
    }

    private static String comment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.find() ? comment.group(1) : "";
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group());
        return found;
    }
}
