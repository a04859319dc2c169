package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Folders;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.ReadingResult;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.explain.ExpectationCheck;
import casus.facts.Called;
import casus.facts.Decision;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.ForceClause;
import casus.model.Entry;
import casus.model.Provision;
import casus.model.Status;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Silence is no dispute (contract, 13.6). */
class SilenceTest {
    private static final List<String> STUDIES = List.of("paramonov-stolpovski-2008", "pop-2009");
    private static final String TEXTS = "treaty-texts";
    private static final Set<String> SILENT =
            Set.of("cst-1992/consultation", "nato-partnership/consultation", "rus-arm-1997/assistance");
    private static final String ATTACK = "arm-attack-1998";

    private static AssessmentEngine engine;

    @TempDir
    private Path folder;

    @BeforeAll
    static void anEngineIsStarted() {
        engine = Fixtures.engine();
    }

    @AfterAll
    static void itIsClosed() {
        engine.close();
    }

    /** On every day and for every event of the corpus, and on nothing else. */
    @Test
    void aReadingIsSilentOnWhatItHoldsNoClaimOf() {
        for (Scenario scenario : Fixtures.corpus()) {
            for (ReadingResult result : engine.results(scenario)) {
                result.all(Engagement.class)
                        .forEach(engagement -> assertThat(Status.SILENT.is(engagement.status()))
                                .as("%s, %s in %s", scenario.file(), engagement, result.reading())
                                .isEqualTo(!holds(Fixtures.registry(), result.reading(), engagement.provision())));
            }
        }
    }

    @Test
    void theStudiesAreSilentOnWhatTheTextsAloneSpeakOf() {
        Set<String> unheard = new TreeSet<>();
        for (Finding.Engagement engagement : assess(ATTACK).all(Finding.Engagement.class)) {
            List<String> silent = engagement.verdict().silentIn();
            assertThat(silent).isIn(List.of(), STUDIES);
            if (!silent.isEmpty()) unheard.add(engagement.provision());
        }
        assertThat(unheard).containsAll(SILENT);
    }

    @Test
    void underASilentClauseThereIsNoDutyNoDecisionAndNoForce() {
        for (Scenario scenario : Fixtures.corpus()) {
            for (ReadingResult result : engine.results(scenario)) {
                Set<String> silent = result.all(Engagement.class)
                        .filter(engagement -> Status.SILENT.is(engagement.status()))
                        .map(Engagement::provision)
                        .collect(Collectors.toSet());
                assertThat(result.all(Duty.class).map(Duty::provision)).noneMatch(silent::contains);
                assertThat(result.all(Decision.class).map(Decision::matter)).noneMatch(silent::contains);
                Set<String> called = result.all(Called.class).map(Called::force).collect(Collectors.toSet());
                assertThat(result.law(ForceClause.class)
                                .filter(force -> called.contains(force.force()))
                                .map(ForceClause::deployment))
                        .noneMatch(silent::contains);
            }
        }
    }

    @Test
    void aSilentReadingIsNamedAsSuchAndTakesNoPartInTheComparison() {
        Corpus.assessments()
                .values()
                .forEach(assessment -> assessment.findings().values().stream()
                        .map(Finding::verdict)
                        .filter(verdict -> !verdict.silentIn().isEmpty())
                        .forEach(verdict -> {
                            assertThat(verdict.silentIn()).isSorted().noneMatch(verdict.byReading()::containsKey);
                            assertThat(verdict.silentIn().size()
                                            + verdict.byReading().size())
                                    .isEqualTo(assessment.readings().size());
                            assertThat(verdict.byReading()).doesNotContainValue(Status.SILENT.word());
                        }));
    }

    @Test
    void theStatusIsThatOfThoseWhoSpeak() {
        Assessment assessment = assess(ATTACK);
        assertThat(assessment.status("engagement:rus-arm-1997/assistance:attack"))
                .isEqualTo("engaged");
        assertThat(assessment.statuses("duty:rus-arm-1997/assistance:RUS:attack"))
                .isEqualTo(Map.of(TEXTS, "conditional"));
        assertThat(duty(assessment, "duty:rus-arm-1997/assistance:RUS:attack").gates())
                .allSatisfy(gate -> assertThat(gate.readings()).isEmpty());
        assertThat(duty(assessment, "duty:cst-1992/mutual-defence:RUS:attack").gates())
                .allSatisfy(gate -> assertThat(gate.readings()).containsExactly(TEXTS));
    }

    @Test
    void whereNobodySpeaksTheClauseIsSilent() {
        Assessment assessment = assess(ATTACK + "-studies");
        assertThat(assessment.all(Finding.Engagement.class))
                .filteredOn(engagement -> Status.SILENT.is(engagement.status()))
                .isNotEmpty()
                .allSatisfy(engagement -> {
                    assertThat(engagement.verdict().silentIn()).isEqualTo(STUDIES);
                    assertThat(engagement.verdict().byReading()).isEmpty();
                    assertThat(engagement.failed()).isEmpty();
                })
                .extracting(Finding.Engagement::provision)
                .containsAll(SILENT);
    }

    /** It follows from the claims: a study that has one speaks, and no rule or list has to be told. */
    @Test
    void aClaimEndsTheSilence() {
        Path data = Folders.copy(
                Fixtures.DATA,
                folder.resolve("data"),
                (file, text) -> text.replace(
                        "evidence: [tt-cst-art-2-consultation]",
                        "evidence: [tt-cst-art-2-consultation, pop-cst-signed]"));
        Registry registry = DataFolder.load(data);
        try (AssessmentEngine other = new AssessmentEngine(registry, Fixtures.ruleBase(), "test")) {
            for (ReadingResult result : other.results(Fixtures.scenario(ATTACK))) {
                assertThat(holds(registry, result.reading(), "cst-1992/consultation"))
                        .isTrue();
                assertThat(result.all(Engagement.class)
                                .filter(engagement -> engagement.provision().equals("cst-1992/consultation")))
                        .noneMatch(engagement -> Status.SILENT.is(engagement.status()));
            }
        }
    }

    @Test
    void anExpectationNamesAllThatAreSilentAndAsksThemForNothing() {
        assertThat(failures("silentIn", "[pop-2009]"))
                .hasSize(1)
                .first()
                .asString()
                .contains("paramonov");
        assertThat(failures("silentIn", "[]")).hasSize(1);
        assertThat(failures("byReading", "{pop-2009: not-engaged}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("silent on it");
    }

    /** What fails of the first expectation of the scenario, where a key of it has another value. */
    private static List<String> failures(String key, String value) {
        Scenario scenario = Fixtures.scenario(ATTACK, "expect.0." + key + "=" + value);
        Assessment assessment = engine.assess(scenario);
        return ExpectationCheck.failures(assessment, scenario.expectations().get(0), Fixtures.registry());
    }

    private static Assessment assess(String scenario) {
        return engine.assess(Fixtures.scenario(scenario));
    }

    private static Finding.Duty duty(Assessment assessment, String id) {
        return (Finding.Duty) assessment.findings().get(id);
    }

    private static boolean holds(Registry registry, String reading, String provision) {
        Entry entry = registry.find(Provision.class, provision).orElseThrow();
        return entry.provenance().readings().contains(reading);
    }
}
