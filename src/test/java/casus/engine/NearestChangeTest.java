package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The change that is said to engage a clause does so. */
class NearestChangeTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    /** Each clause with each change that is named for it, once; there are some forty. */
    @Test
    void theChangeEngagesTheClause() {
        Set<List<String>> tried = new HashSet<>();
        for (Path file : Fixtures.scenarioFiles()) {
            Assessment before = ENGINE.assess(Fixtures.scenario(file));
            for (Finding.Engagement engagement : before.all(Finding.Engagement.class)) {
                if (engagement.nearest() == null) continue;
                String set = engagement.nearest().set();
                String value = set.substring(set.lastIndexOf('.'));
                if (!tried.add(List.of(engagement.provision(), value))) continue;
                Assessment after =
                        ENGINE.assess(ScenarioFile.read(file, file.toString(), List.of(set), Fixtures.registry()));
                assertThat(after.status(engagement.id()))
                        .describedAs("%s in %s with %s", engagement.id(), file, set)
                        .isEqualTo(engagement.nearest().gives());
            }
        }
        assertThat(tried).hasSizeGreaterThan(20);
    }

    @Test
    void whereTwoConditionsFailNoSingleChangeIsNamed() {
        Assessment assessment = ENGINE.assess(Fixtures.scenario("tjk-incursion-2009"));
        assertThat(assessment.all(Finding.Engagement.class))
                .filteredOn(engagement -> engagement.causes().size() > 1)
                .isNotEmpty()
                .allMatch(engagement -> engagement.nearest() == null);
    }
}
