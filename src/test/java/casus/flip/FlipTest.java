package casus.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlipTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final String INCURSION = "tjk-incursion-2009";

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    /** S39: Belarus has not signed; were it to join, its pledge would wait for the gates like the others'. */
    @Test
    void joiningIsTheSingleChangeThatBindsBelarus() {
        Flip.Answers answers = flip(INCURSION, "duty:crrf/contribute:BLR:incursion=conditional", 1);
        assertThat(answers.found().get(0).candidates())
                .extracting(CandidateChange::words)
                .containsExactly("join BLR crrf");
        assertThat(answers.complete()).isTrue();
    }

    /** S37, S40: the Council decides, and Tajikistan lets the force in. */
    @Test
    void aFirmForceTakesTheCouncilsDecisionAndTheHostsConsent() {
        Flip.Answers answers = flip(INCURSION, "force:crrf:firm>0", 2);
        assertThat(answers.found().get(0).candidates())
                .extracting(CandidateChange::about)
                .containsExactlyInAnyOrder("decisions csto-csc crrf/deployment", "hostConsents.TJK");
    }

    @ParameterizedTest
    @CsvSource({
        "tjk-incursion-2009, duty:crrf/contribute:UZB:incursion",
        "tjk-incursion-2009, engagement:crrf/deployment:incursion=not-engaged",
        "tjk-incursion-2009, duty:crdf/contribute:KAZ:incursion=operative",
        "arm-attack-2013, duty:cst-1992/mutual-defence:RUS:attack",
        "kgz-internal-conflict-2008-request, duty:csto-peacekeeping-2007/peacekeeping:RUS:conflict",
    })
    void everyAnswerComesTrueAndNoSmallerOneDoes(String file, String text) {
        Target target = Target.of(text);
        Flip.Answers answers = flip(file, text, 1);
        assertThat(answers.found()).isNotEmpty();
        String before = assess(file, List.of()).status(target.id());
        for (Flip.Answer answer : answers.found()) {
            List<String> changes = answer.candidates().stream()
                    .flatMap(change -> change.changes().stream())
                    .toList();
            assertThat(target.isMetBy(assess(file, changes), before))
                    .as(answer.toString())
                    .isTrue();
        }
    }

    /** Contract, 13.4: a state that is only alleged to stand behind a group bears its own duty undetermined. */
    @Test
    void whoAttacksMayBeAGroupWithASponsorThatIsOnlyAlleged() {
        Flip.Answers answers =
                flip("kgz-attacked-by-kaz-2008", "duty:rus-kgz-defence-2003/mutual-defence:RUS:attack=undetermined", 1);
        assertThat(answers.found())
                .flatExtracting(Flip.Answer::candidates)
                .flatExtracting(CandidateChange::changes)
                .anyMatch(change -> change.contains("sponsoredBy: {state: RUS, foundBy:"));
    }

    /** Internal unrest engages no defence clause, whoever asks and whatever is decided (contract, section 11). */
    @Test
    void whereNothingWithinTheBoundDoesItNothingIsClaimed() {
        Flip.Answers answers = flip("kgz-unrest-2005", "engagement:cst-1992/no-hostile-alliance:unrest=engaged", 1);
        assertThat(answers.found()).isEmpty();
        assertThat(answers.complete()).isTrue();
    }

    @Test
    void whatIsSoAlreadyNeedsNoChange() {
        Flip.Answers answers = flip(INCURSION, "duty:crrf/contribute:BLR:incursion=not-bound", 1);
        assertThat(answers.already()).isTrue();
        assertThat(answers.tried()).isZero();
    }

    /** The studies speak to the end of 2009 (contract, section 3); an answer that goes beyond says so. */
    @Test
    void anAnswerBeyondTheStudiesSaysThatTheyAreSilent() {
        Flip.Answers answers = flip(INCURSION, "duty:crrf/contribute:BLR:incursion", 1);
        assertThat(answers.found())
                .filteredOn(answer -> answer.candidates().get(0).words().contains(" on 2010-"))
                .isNotEmpty()
                .allSatisfy(
                        answer -> assertThat(answer.silent()).containsExactly("paramonov-stolpovski-2008", "pop-2009"));
        assertThat(answers.found())
                .filteredOn(answer -> answer.candidates().get(0).words().contains(" on 2009-"))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.silent()).isEmpty());
    }

    @Test
    void aForceIsAskedForANumber() {
        assertThatThrownBy(() -> Target.of("force:crrf=engaged"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("write force:FORCE:MEASURE>N");
    }

    private static Flip.Answers flip(String file, String text, int bound) {
        Target target = Target.of(text);
        Assessment before = assess(file, List.of());
        List<CandidateChange> candidates = Question.candidates(
                target,
                scenario(file, List.of()),
                before,
                Fixtures.registry(),
                Fixtures.rules().values(),
                Draft.open(path(file), file).paths(),
                changes -> scenario(file, changes));
        return new Flip(target, changes -> assess(file, changes), Duration.ofMinutes(5), tried -> {})
                .search(before, candidates, bound);
    }

    private static Assessment assess(String file, List<String> changes) {
        return ENGINE.assess(scenario(file, changes));
    }

    private static Scenario scenario(String file, List<String> changes) {
        return Fixtures.scenario(file, changes.toArray(String[]::new));
    }

    private static Path path(String file) {
        return Fixtures.SCENARIOS.resolve(file + ".yaml");
    }
}
