package casus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.engine.AssessmentEngine;
import casus.page.HtmlPageTest;
import casus.page.PageFormat;
import casus.scenario.Worlds;
import casus.worlds.OpenAssessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Whole briefs against goldens that were read before they were accepted, one at least for each class of answer. After a change that is
 * meant, run with {@code -Dcasus.accept=true} and read the difference in git.
 */
class BriefGoldenTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing engaged | access/geo-attack-2008-09
            nothing engaged + silent | csto/passive-uzb-unrest-2005
            consult only | alliances/est-threat-2025
            may help + consult only | history/rus-kursk-2024
            help owed now + help waits | arm-attack-2013-request
            help waits | treaty-texts/kazakhstan-attacked-by-china-2010
            help waits + unclear | alliances/est-attack-2025
            may help | access/tjk-conflict-2005
            unclear | alliances/esp-terror-2010-asks-nato
            open | open/kgz-raid-2008
            open | open/tjk-incursion-2009-answers
            sources differ + help waits | tjk-incursion-2009
            conflict + help waits | history/kgz-tjk-war-2022
            nothing engaged + help owed now + unclear + help waits | history/kaz-january-2022
            """)
    void briefReadsAsItDid(String classes, String scenario) throws IOException {
        Path golden = Path.of("src/test/resources/golden/brief", scenario.replaceAll(".*/", "") + ".txt");
        try (AssessmentEngine engine = Fixtures.engine()) {
            JsonNode json = AssessmentJson.of(assessed(engine, scenario), Fixtures.registry());
            assertThat(json.path("answer").path("class").asString()).isEqualTo(classes);
            Brief brief = Brief.of(json, Brief.Extent.SCREEN, false);
            String text = PageFormat.TEXT.write(BriefPage.of(brief.fitting(PageFormat.WIDTH)), PageFormat.WIDTH);
            if (Boolean.getBoolean("casus.accept")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden));
            HtmlPageTest.isSound(PageFormat.HTML.write(BriefPage.full(json, true), PageFormat.WIDTH));
        }
    }

    private static Assessment assessed(AssessmentEngine engine, String scenario) {
        Worlds worlds = Fixtures.worlds(Fixtures.SCENARIOS.resolve(scenario + ".yaml"));
        return OpenAssessment.of(worlds, engine::assess, OpenAssessment.MOST, OpenAssessment.SEED, Fixtures.registry());
    }
}
