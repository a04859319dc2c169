package casus.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.scenario.Draft;
import casus.scenario.OpenValue;
import casus.scenario.Worlds;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WorldTableTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    private static final String RAID = """
            casus: 1
            id: raid
            title: A raid of which the scale is not known
            asOf: 2008-08-10
            readings: [pop-2009, treaty-texts]
            events:
              - {id: raid, kind: armed-incursion, target: KGZ, date: 2008-08-06, severity: %s,
                 by: {name: armed group, type: unknown, origin: AFG}}
            requests:
              - {by: KGZ, to: csto, for: military-assistance, date: 2008-08-07}
            """;

    private static final String INCURSION = """
            casus: 1
            id: incursion
            title: The incursion of 2009, three answers open
            asOf: 2009-07-01
            readings: [pop-2009]
            events:
              - {id: incursion, kind: armed-incursion, target: TJK, date: 2009-06-28, by: {name: g, type: non-state, origin: AFG}}
            requests:
              - {by: TJK, to: csto, for: military-assistance, date: 2009-06-29}
            decisions:
              - {body: csto-csc, matter: crrf/deployment, outcome: {oneOf: [adopted, refused], weights: [3, 1]}}
            nationalDecisions: {UZB: {oneOf: [approved, refused, ~], weights: [1, 1, 2]}}
            hostConsents: {TJK: {oneOf: [given, withheld, ~], weights: [8, 1, 1]}}
            """;

    private static final String UZBEKISTAN = "duty:crrf/contribute:UZB:incursion";

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Worlds worlds(String text) {
        return Draft.of(text, "x.yaml").worlds(List.of(), Optional.empty(), Fixtures.registry());
    }

    private static WorldTable table(String text) {
        return WorldTable.of(worlds(text), ENGINE::verdicts, 4096, 1);
    }

    /** Where unknown is an answer of its own, as for the type of an author, it stays one (contract, 13.8). */
    @Test
    void anUnknownValueHasItsWholeDomain() {
        assertThat(worlds(RAID.formatted("unknown")).open())
                .extracting(OpenValue::path, OpenValue::values)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("events.raid.severity", List.of("incident", "grave")));
    }

    @Test
    void whoContestsAValueIsNamed() {
        OpenValue open = worlds(RAID.formatted("{contested: {KGZ: grave, UZB: incident, RUS: grave}}"))
                .open()
                .get(0);
        assertThat(open.values()).containsExactly("grave", "incident");
        assertThat(open.saidBy()).containsEntry("grave", List.of("KGZ", "RUS"));
    }

    /** Contract, 6: an incident engages no clause of force, and consultation either way. */
    @Test
    void theScaleOfTheRaidDecidesTheForceAndNotConsultation() {
        WorldTable table = table(RAID.formatted("unknown"));
        Conclusion force = table.conclusion("duty:crdf/contribute:RUS:raid");
        assertThat(force.is()).isEqualTo(Conclusion.Is.POSSIBLE);
        assertThat(force.formula().spelled())
                .containsExactly(List.of(new Formula.Value("events.raid.severity", "grave")));
        assertThat(table.conclusion("duty:cst-1992/consultation:RUS:raid").is()).isEqualTo(Conclusion.Is.NECESSARY);
    }

    /** S37, S40 and pop-uzbekistan-forces-conditional: all three keys have to turn. */
    @Test
    void uzbekistanIsCalledWhenAllThreeAnswersAre() {
        Conclusion owed = table(INCURSION).conclusion(UZBEKISTAN);
        assertThat(owed.status()).isEqualTo("operative");
        assertThat(owed.formula().spelled())
                .singleElement()
                .satisfies(set -> assertThat(set)
                        .extracting(Formula.Value::value)
                        .containsExactlyInAnyOrder("adopted", "approved", "given"));
        assertThat(owed.odds()).isCloseTo(0.75 * 0.25 * 0.8, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(owed.turnsOn())
                .containsExactlyInAnyOrder("decisions.0.outcome", "nationalDecisions.UZB", "hostConsents.TJK");
    }

    @Test
    void whatIsAskedForMayBeImpossible() {
        Conclusion asked = table(INCURSION).conclusion("duty:crrf/contribute:BLR:incursion", "operative");
        assertThat(asked.is()).isEqualTo(Conclusion.Is.IMPOSSIBLE);
        assertThat(asked.formula()).isNull();
    }

    /** Each world counts once, and every status of it is that of the file with these values. */
    @Test
    void everyWorldIsTheFileWithItsValues() {
        Conclusion owed = table(INCURSION).conclusion(UZBEKISTAN);
        assertThat(owed.statuses().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(18);
        assertThat(worlds(INCURSION).count()).isEqualTo(BigInteger.valueOf(18));
        int[] all = {0, 0, 0};
        assertThat(ENGINE.assess(worlds(INCURSION).world(all)).status(UZBEKISTAN))
                .isEqualTo("operative");
        int[] silent = {0, 2, 2};
        assertThat(ENGINE.assess(worlds(INCURSION).world(silent)).status(UZBEKISTAN))
                .isEqualTo("conditional");
    }

    @Test
    void ofTooManyWorldsASampleIsDrawnAndNoFormulaMade() {
        WorldTable sample = WorldTable.of(worlds(INCURSION), ENGINE::verdicts, 5, 7);
        assertThat(sample.isExact()).isFalse();
        assertThat(sample.size()).isEqualTo(5);
        assertThat(sample.conclusion(UZBEKISTAN).formula()).isNull();
    }

    /** Contract, 13.8: dates have no domain. */
    @Test
    void anUnknownDayHasNoDomain() {
        String text = INCURSION.replace("date: 2009-06-28", "date: unknown");
        assertThatThrownBy(() -> worlds(text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).hint()).contains("oneOf"));
    }
}
