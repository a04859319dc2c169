package casus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.engine.AssessmentEngine;
import casus.page.Page;
import casus.page.PageFormat;
import casus.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which lines a brief and what it leaves out have, and of which conclusions. */
class BriefLinesTest {
    private static final String JUDGEMENTS = "WHAT THE AUTHORS JUDGE";

    /** Contract, 13.5: a conflict is each state's own; what contradicts what is told once. */
    @Test
    void aConflictIsToldOnceForAllStatesAndByTheLettersOfEvents() {
        Part conflict = Brief.of(json("history/kgz-tjk-war-2022"), Brief.Extent.SCREEN, false).parts().stream()
                .filter(part -> part.label().equals("Conflict"))
                .findFirst()
                .orElseThrow();
        assertThat(conflict.lines())
                .extracting(Part.Line::text)
                .containsExactly(
                        "One party of the treaty attacks another (A, Tajikistan against Kyrgyzstan).",
                        "One party of the treaty attacks another (B, Kyrgyzstan against Tajikistan).",
                        "Armenia, Belarus, Kazakhstan and Russia: help is owed to each of two states that attack one"
                                + " another (A, Tajikistan against Kyrgyzstan; B, Kyrgyzstan against Tajikistan).");
        assertThat(conflict.lines().get(2).ids())
                .isEqualTo(List.of(
                        "conflict:treaties:ARM",
                        "conflict:treaties:BLR",
                        "conflict:treaties:KAZ",
                        "conflict:treaties:RUS"));
    }

    /** Contract, 13.9; the study is asked by name, and its last state carried on. */
    @Test
    void noJudgementIsPrintedOfADayAfterItsSourcesEnd() {
        String before = context("tjk-incursion-2010-carried-on", "asOf=2009-12-31");
        String after = context("tjk-incursion-2010-carried-on", "asOf=2010-01-01");
        assertThat(before).contains(JUDGEMENTS, "Pop 2009:");
        assertThat(after).doesNotContain(JUDGEMENTS);
    }

    /** What an author judges of an event is of its day, however late the question. */
    @Test
    void aJudgementOfAnEarlierEventStands() {
        assertThat(context("tjk-incursion-2010-carried-on", "events.0.date=2009-12-31"))
                .contains(JUDGEMENTS);
    }

    /** A decision meets only its own event (contract, 12): the Council has decided for B, and not yet for A. */
    @Test
    void aDecisionTakenForOneEventIsAwaitedForTheOther() {
        JsonNode json = json("two-incursions-2009");
        Part next = Brief.of(json, Brief.Extent.SCREEN, false).parts().stream()
                .filter(part -> part.label().equals("Next"))
                .findFirst()
                .orElseThrow();
        assertThat(next.lines().get(0).text())
                .startsWith("The Council decides on the Rapid Deployment Force and the Rapid Reaction Force (A): ");
        assertThat(json.path("path"))
                .filteredOn(stage -> stage.path("provision").asString().equals("crrf/deployment")
                        && stage.path("next").asBoolean(false))
                .extracting(stage -> stage.path("event").asString() + " "
                        + stage.path("step").asString())
                .contains("south decides", "north executes")
                .doesNotContain("north decides", "south executes");
    }

    /** The status agreement takes a call for help for consent (tt-status-agreement-2000-consent); the studies await it (C61). */
    @Test
    void aConsentThatOneSourceFindsGivenIsSaid() {
        String owed = Brief.of(json("tjk-incursion-2009"), Brief.Extent.SCREEN, false).parts().stream()
                .filter(Part::isOwed)
                .flatMap(part -> part.lines().stream())
                .map(Part.Line::text)
                .filter(text -> text.startsWith("Kazakhstan, Kyrgyzstan, Russia: must send their Rapid Reaction"))
                .findFirst()
                .orElseThrow();
        assertThat(owed.replace('\u00a0', ' '))
                .endsWith("once the Council decides (the treaty texts, by which Tajikistan's consent is given); in"
                        + " Pop 2009 once the Council decides and Tajikistan consents.");
    }

    private static String context(String scenario, String change) {
        Page page = BriefPage.section(json(scenario, change), "context", false);
        return PageFormat.TEXT.write(page, PageFormat.WIDTH);
    }

    private static JsonNode json(String id, String... changes) {
        Scenario scenario = Fixtures.scenario(id, changes);
        try (AssessmentEngine engine = Fixtures.engine()) {
            return AssessmentJson.of(engine.assess(scenario), Fixtures.registry());
        }
    }
}
