package casus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.RequirementRecord;
import casus.scenario.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a clause asks of whoever is behind an event. */
class AuthorAskedTest {
    private static final String CRISIS = """
            casus: 1
            id: harm
            title: Citizens are harmed
            asOf: 2015-06-01
            events:
              - {id: nobody-named, kind: harm-to-citizens, target: KGZ, citizensOf: RUS}
              - {id: mob, kind: harm-to-citizens, target: KGZ, citizensOf: RUS, by: {name: mob, type: non-state, origin: internal}}
              - {id: neighbour, kind: harm-to-citizens, target: KGZ, citizensOf: RUS, by: CHN}
            """;

    /** Only an attack has to name who is behind it; of whom the file says nothing it is unknown whether a clause asks for them. */
    @Test
    void isOpenWhereTheFileNamesNobody() {
        for (String by : RequirementRecord.AUTHORS.keySet()) {
            DraftLaw draft = Drafted.of("""
                    draft: 1
                    id: guarantee
                    title: guarantee
                    parties: [KGZ, RUS]
                    from: 2010-01-01
                    answers: [harm-to-citizens]
                    by: %s
                    obliges: {others: assist}
                    """.formatted(by));
            Registry law = Fixtures.registry().with(draft);
            try (AssessmentEngine engine = new AssessmentEngine(law, Fixtures.ruleBase(), "test")) {
                Assessment found = engine.assess(Draft.of(CRISIS, "harm.yaml").read(List.of(), Optional.empty(), law));
                assertThat(List.of("nobody-named", "mob", "neighbour"))
                        .as(by)
                        .extracting(event -> status(found, event))
                        .containsExactly("undetermined", "not-engaged", "engaged");
            }
        }
    }

    private static String status(Assessment found, String event) {
        Map<String, String> readings = found.findings()
                .get("engagement:draft-guarantee/defence:" + event)
                .verdict()
                .byReading();
        assertThat(readings.values().stream().distinct()).hasSize(1);
        return readings.values().iterator().next();
    }
}
