package casus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.engine.AssessmentEngine;
import casus.page.HtmlPageTest;
import casus.page.PageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Whole briefs against goldens that were read before they were accepted, one for each class of answer. After a change that is
 * meant, run with {@code -Dcasus.accept=true} and read the difference in git.
 */
class BriefGoldenTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sources differ + help waits | tjk-incursion-2009
            """)
    void briefReadsAsItDid(String classes, String scenario) throws IOException {
        Path golden = Path.of("src/test/resources/golden", scenario + ".txt");
        try (AssessmentEngine engine = Fixtures.engine()) {
            JsonNode json = AssessmentJson.of(engine.assess(Fixtures.scenario(scenario)), Fixtures.registry());
            assertThat(json.path("answer").path("class").asString()).isEqualTo(classes);
            Brief brief = Brief.of(json, Brief.Extent.SCREEN, false);
            String text = PageFormat.TEXT.write(BriefPage.of(brief.fitting(PageFormat.WIDTH)), PageFormat.WIDTH);
            if (Boolean.getBoolean("casus.accept")) Files.writeString(golden, text);
            assertThat(text).isEqualTo(Files.readString(golden));
            HtmlPageTest.isSound(PageFormat.HTML.write(BriefPage.full(json, true), PageFormat.WIDTH));
        }
    }
}
