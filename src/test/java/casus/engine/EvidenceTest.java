package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Grade;
import casus.model.UnusedClaim;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No claim of the treaty texts is forgotten, and none counts for more than its grade. */
class EvidenceTest {
    private static final String TEXTS = "treaty-texts";
    private static final Registry REGISTRY = Fixtures.registry();
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    static Stream<Path> files() {
        return Fixtures.scenarioFiles().stream();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void everyClaimOfTheTextsIsUsedOrSetAsideWithItsReason() {
        Set<String> used = new TreeSet<>();
        for (Entry entry : REGISTRY.entries().values()) {
            if (!(entry instanceof UnusedClaim)) used.addAll(entry.provenance().evidence());
        }
        Fixtures.ruleBase()
                .rules()
                .values()
                .forEach(rule -> used.addAll(rule.card().evidence()));
        for (Contest contest : REGISTRY.contests().values())
            contest.sides().forEach(side -> used.addAll(side.evidence()));
        Set<String> unused = new TreeSet<>();
        REGISTRY.all(UnusedClaim.class)
                .forEach(record -> unused.addAll(record.provenance().evidence()));
        assertThat(unused).doesNotContainAnyElementsOf(used);
        used.addAll(unused);
        assertThat(REGISTRY.claims().values())
                .filteredOn(claim -> claim.source().equals(TEXTS) && !used.contains(claim.id()))
                .extracting(Claim::id)
                .isEmpty();
        assertThat(REGISTRY.all(UnusedClaim.class))
                .allSatisfy(record -> assertThat(record.reason()).isNotBlank());
    }

    /** A step is graded no better than any claim it cites, and no better than the best way to each conclusion it uses. */
    @ParameterizedTest
    @MethodSource("files")
    void noConclusionIsGradedBetterThanWhatItRestsOn(Path file) {
        Assessment assessment = ENGINE.assess(Fixtures.scenario(file));
        assessment
                .dependencies()
                .all()
                .forEach((conclusion, steps) -> steps.forEach(step -> {
                    Grade grade = grade(step);
                    for (String claim : step.cites()) {
                        assertNoBetter(
                                conclusion,
                                step,
                                grade,
                                REGISTRY.claims().get(claim).grade(),
                                claim);
                    }
                    for (String fact : step.facts()) {
                        ways(assessment, fact, step)
                                .map(EvidenceTest::grade)
                                .reduce(Grade::better)
                                .ifPresent(best -> assertNoBetter(conclusion, step, grade, best, fact));
                    }
                }));
    }

    /** Borrowing does not depend on which readings are selected (contract, 3): what one reading hears, it hears alone. */
    @Test
    void aReadingHearsTheSameAuthorsAloneAsAmongAll() {
        Scenario all = Fixtures.scenario(Path.of("scenarios/tjk-incursion-2009-all-uzb-refuses.yaml"));
        SortedSet<String> apart = new TreeSet<>();
        for (String reading : all.readings()) apart.addAll(observations(all.under(List.of(reading))));
        assertThat(apart).isNotEmpty().isEqualTo(observations(all));
    }

    private static SortedSet<String> observations(Scenario scenario) {
        return ENGINE.assess(scenario).all(Finding.Observation.class).stream()
                .map(Finding.Observation::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some conclusions of the corpus rest on judgement and on memory, so that the rule above is put to the test. */
    @Test
    void theCorpusHasConclusionsOfEveryGrade() {
        Set<Grade> grades = new TreeSet<>();
        files().map(Fixtures::scenario)
                .map(ENGINE::assess)
                .flatMap(assessment -> assessment.dependencies().all().values().stream())
                .flatMap(List::stream)
                .forEach(step -> grades.add(grade(step)));
        assertThat(grades).containsExactly(Grade.values());
    }

    private static void assertNoBetter(String conclusion, Step step, Grade grade, Grade evidence, String what) {
        assertThat(grade)
                .as("%s by %s, graded %s, rests on %s", conclusion, step.rule(), grade, what)
                .isGreaterThanOrEqualTo(evidence);
    }

    /** The ways to a conclusion in the readings in which the step holds. */
    private static Stream<Step> ways(Assessment assessment, String conclusion, Step step) {
        return assessment.dependencies().steps(conclusion).stream()
                .filter(way -> way.readings().stream().anyMatch(step.readings()::contains));
    }

    private static Grade grade(Step step) {
        return Grade.valueOf(step.grade().toUpperCase(Locale.ROOT));
    }
}
