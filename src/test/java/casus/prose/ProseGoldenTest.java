package casus.prose;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole answers against goldens that were read before they were accepted. After a change that is meant, run with
 * {@code -Dcasus.accept=true} and read the difference in git.
 */
class ProseGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/why");

    @ParameterizedTest
    @CsvSource({
        "uzbekistan-crrf, tjk-incursion-2009, duty:crrf/contribute:UZB:incursion",
        "belarus-not-bound, tjk-incursion-2009, duty:crrf/contribute:BLR:incursion",
        "article-4-sources-differ, tjk-incursion-2009, engagement:cst-1992/mutual-defence:incursion",
        "force-crrf, tjk-incursion-2009, force:crrf",
        "alike-crrf, tjk-incursion-2009, duty:crrf/contribute:KAZ:incursion duty:crrf/contribute:KGZ:incursion"
                + " duty:crrf/contribute:RUS:incursion",
        "russia-article-4-group-open, authors/article-4-group-of-unknown-origin-2014, duty:cst-1992/mutual-defence:RUS:attack",
    })
    void whyReadsAsItDid(String name, String scenario, String ids) throws IOException {
        try (AssessmentEngine engine = Fixtures.engine()) {
            Assessment assessment = engine.assess(Fixtures.scenario(scenario));
            Explained told = new Prose(assessment, Fixtures.registry())
                    .why(Arrays.asList(ids.split(" ")))
                    .orElseThrow();
            compare("why-" + name, told, Fixtures.registry());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "russia-article-4-2008, tjk-terror-2008, duty:cst-1992/mutual-defence:RUS:bombing,"
                + " events.bombing.by.sponsoredBy=AFG events.bombing.kind=air-attack",
        "belarus-crrf, tjk-incursion-2009, duty:crrf/contribute:BLR:incursion,"
                + " assume.+={join: BLR_ instrument: crrf_ date: 2009-06-20}",
        "peacekeeping-in-unrest, kgz-unrest-2005, duty:cis-peacekeeping-1992/peacekeeping:RUS:unrest,"
                + " events.unrest.kind=internal-armed-conflict",
        "uzbekistan-2005, uzb-attack-2005-12, duty:cst-1992/mutual-defence:RUS:attack,"
                + " assume.+={join: UZB_ instrument: cst-1992}",
    })
    void whyNotReadsAsItDid(String name, String file, String id, String changes) throws IOException {
        try (AssessmentEngine engine = Fixtures.engine()) {
            Scenario scenario = Fixtures.scenario(file);
            Assessment assessment = engine.assess(scenario);
            List<Otherwise.Candidate> candidates = new ArrayList<>();
            for (String change : changes.replace("} ", "}\n").split(changes.contains("{") ? "\n" : " ", -1)) {
                String one = change.replace("_", ",");
                candidates.add(new Otherwise.Candidate(List.of("--set " + one), List.of(one)));
            }
            List<Explained.Change> found = new Otherwise(
                            Fixtures.registry(),
                            more -> engine.assess(Fixtures.scenario(file, more.toArray(String[]::new))),
                            Duration.ofMinutes(5))
                    .of(id, Optional.empty(), assessment, candidates);
            Explained told =
                    new Prose(assessment, Fixtures.registry()).whyNot(id, found).orElseThrow();
            compare("why-not-" + name, told, Fixtures.registry());
        }
    }

    private static void compare(String name, Explained told, Registry registry) throws IOException {
        Path golden = FOLDER.resolve(name + ".txt");
        String text = PageFormat.TEXT.write(ProsePage.of(told, registry), PageFormat.WIDTH);
        if (Boolean.getBoolean("casus.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
