package casus.batch;

import static org.assertj.core.api.Assertions.assertThat;

import casus.page.HtmlPageTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What comes from outside is text in every report, whatever it looks like. */
class FormatsTest {
    private static final String HOSTILE =
            "=HYPERLINK(\"x\") <script>alert(1)</script> | [a](javascript:b) `c` ]]> & \u001b[31m \u202e # %0A ::error::";

    private static final BatchReport REPORT = report();

    private static BatchReport report() {
        Result.Receipt receipt = new Result.Receipt("1", "2", "test", "rules", "data");
        Result.Place at = new Result.Place(HOSTILE, 3, 1);
        Result.Verdict engaged = new Result.Verdict(
                "engagement:" + HOSTILE,
                "engaged",
                new TreeMap<>(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                null,
                List.of());
        Result failed = new Result(
                1,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "2009-07-01",
                Result.FAILED,
                1,
                0,
                List.of(new Result.Failure(HOSTILE, at, HOSTILE, List.of(HOSTILE))),
                null,
                new Result.Answer(HOSTILE, List.of(HOSTILE)),
                List.of(engaged),
                new TreeMap<>(),
                receipt,
                new Result.Written("briefs/" + HOSTILE + ".html", "0"),
                List.of());
        Result.Note note = new Result.Note("id", at, HOSTILE, HOSTILE + "\n" + HOSTILE);
        Result error = new Result(
                1,
                "other.yaml",
                null,
                null,
                null,
                Result.ERROR,
                0,
                0,
                List.of(),
                new Result.Trouble(Result.Kind.INPUT, List.of(note)),
                null,
                List.of(),
                new TreeMap<>(),
                receipt,
                null,
                List.of());
        Baseline.Change change = new Baseline.Change(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE));
        return new BatchReport(List.of(failed, error), 1, List.of(change), true, List.of(HOSTILE), List.of(), receipt);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOCX")
    void noReportHoldsACharacterThatHides(Format format) {
        assertThat(format.render(REPORT)).doesNotContain("\u001b", "\u202e").contains("001B");
        assertThat(REPORT.troubles()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void htmlHoldsNoMarkupOfOthers() {
        assertThat(Format.HTML.render(REPORT))
                .doesNotContain("<script>alert", "\"x\"")
                .contains("&lt;script&gt;")
                .contains("Content-Security-Policy");
        HtmlPageTest.isSound(Format.HTML.render(REPORT));
    }

    @Test
    void markdownHoldsNoMarkupOfOthers() {
        assertThat(Format.MARKDOWN.render(REPORT))
                .doesNotContain("<script", "[a](", " `c`")
                .contains("&lt;script\\>", "\\| \\[a\\](javascript:b)");
    }

    @Test
    void noCellOfATableIsAFormula() {
        assertThat(Format.CSV.render(REPORT).lines().skip(1).map(line -> line.substring(0, 3)))
                .containsExactly("\"'=", ",ot");
    }

    @Test
    void noAnnotationIsMadeByOthers() {
        assertThat(Format.GITHUB.render(REPORT).lines())
                .hasSize(4)
                .allMatch(line -> line.matches("::(error|warning|notice) [^:]*::.*"))
                .noneMatch(line -> line.startsWith("::error::"));
        assertThat(Format.GITHUB.render(REPORT)).contains("%250A");
    }

    @Test
    void aNameIsNoDirectiveOfTap() {
        assertThat(Format.TAP.render(REPORT))
                .startsWith("TAP version 14\n1..3\nnot ok 1 - ")
                .contains("\\# %0A");
    }

    @Test
    void junitXmlIsReadByAnyParser() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Format.JUNIT.render(REPORT).getBytes(StandardCharsets.UTF_8)));
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        Element property = (Element) document.getElementsByTagName("property").item(4);
        assertThat(property.getAttribute("name")).startsWith("engagement:=HYPERLINK");
        assertThat(property.getAttribute("value")).isEqualTo("engaged");
    }
}
