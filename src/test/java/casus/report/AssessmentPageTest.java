package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.engine.AssessmentEngine;
import casus.page.HtmlPageTest;
import casus.page.Page;
import casus.page.PageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole reports against goldens that were read before they were accepted. After a change that is meant, run with
 * {@code -Dcasus.accept=true} and read the difference in git.
 */
class AssessmentPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"tjk-incursion-2009", "tjk-incursion-2009-uzb-refuses", "member-against-member-2008"})
    void reportReadsAsItDid(String scenario) throws IOException {
        Path golden = Path.of("src/test/resources/golden", scenario + ".txt");
        try (AssessmentEngine engine = Fixtures.engine()) {
            Page page = AssessmentPage.of(engine.assess(Fixtures.scenario(scenario)), Fixtures.registry());
            String report = PageFormat.TEXT.write(page, PageFormat.WIDTH);
            if (Boolean.getBoolean("casus.accept")) Files.writeString(golden, report);
            assertThat(report).isEqualTo(Files.readString(golden));
            assertThat(report.lines())
                    .allMatch(line ->
                            line.length() <= PageFormat.WIDTH || !line.strip().contains(" "));
            HtmlPageTest.isSound(PageFormat.HTML.write(page, PageFormat.WIDTH));
        }
    }
}
