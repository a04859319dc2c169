package casus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.report.JsonReport;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the brief of every scenario (contract, 13.9; STYLE of its words). */
class BriefCorpusTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    /** Words of the program, which no reader of a brief meets. */
    private static final Pattern NEVER = Pattern.compile(
            "[a-z0-9]+-[a-z0-9-]+/[a-z]|\\b(duty|engagement|force|decision|gap):|source-dependent|undetermined|\\boperative\\b"
                    + "|kind not covered|\\bgate\\b|\\bbearers?\\b|\\bprovisions?\\b|should be other than|\\bshall\\b|[{}]"
                    + "|\\bnull\\b|whether (it|they) unclear|\\bat war\\b|!|\\b\\d{4}-\\d\\d-\\d\\d\\b|paramonov-|pop-2009|treaty-texts"
                    + "|\\b[a-z]+-[a-z-]*(19|20)\\d\\d\\b|\\b(?!CIS|SCO|ATC|RIA|WPS|OSCE)[A-Z]{3}\\b");

    private static final Map<Path, Brief> BRIEFS = new TreeMap<>();

    static Stream<Path> files() {
        return Fixtures.scenarioFiles().stream();
    }

    private static Brief brief(Path file) {
        return BRIEFS.computeIfAbsent(file, any -> {
            Assessment assessment = ENGINE.assess(Fixtures.scenario(file));
            return Brief.of(JsonReport.of(assessment, Fixtures.registry()), Brief.Extent.SCREEN, false);
        });
    }

    @AfterAll
    static void close() {
        ENGINE.close();
        BRIEFS.clear();
    }

    private static String text(Path file, int width) {
        return PageFormat.TEXT.write(BriefPage.of(brief(file).fitting(width)), width);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBriefFitsAScreen(Path file) {
        Scenario scenario = Fixtures.scenario(file);
        for (int width : new int[] {80, 100}) {
            String text = text(file, width);
            assertThat(text.lines().filter(line -> line.length() > width)).isEmpty();
            if (scenario.days().keySet().stream()
                            .filter(path -> path.matches("events/[^/]+"))
                            .count()
                    < 2) assertThat(text.lines().count()).describedAs(text).isLessThanOrEqualTo(45);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBriefSpeaksNoLanguageOfItsOwn(Path file) {
        String whole = text(file, 100);
        assertThat(whole).contains("FACTS", "LAW", "ANSWER", "SCOPE");
        String text = whole.lines()
                .filter(line -> !line.startsWith("MORE") && !line.contains("casus assess") && !line.contains("--set"))
                .skip(1) // the title is the user's
                .filter(line -> line.matches(".*[a-z].*"))
                .map(line -> line.replaceFirst("^(NOT USED|[A-Z ]+(?= {2}))", ""))
                .reduce("", (one, other) -> one + "\n" + other);
        assertThat(NEVER.matcher(text)
                        .results()
                        .map(found -> text.substring(
                                Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 30))))
                .isEmpty();
    }
}
