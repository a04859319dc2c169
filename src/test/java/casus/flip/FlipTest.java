package casus.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.report.FlipReport;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlipTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final VerdictStore VERDICTS = new VerdictStore(ENGINE);
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

    /** S37: the Council's decision opens the gate; in a file of several events it has to say for which (contract, 13.2). */
    @Test
    void ofSeveralEventsADecisionSaysForWhich() {
        Flip.Answers answers = flip("history/kaz-january-2022", "duty:crrf/contribute:RUS:bands=operative", 1);
        assertThat(answers.found())
                .flatExtracting(Flip.Answer::candidates)
                .flatExtracting(CandidateChange::changes)
                .anyMatch(change -> change.contains("matter: crrf/deployment")
                        && change.contains("outcome: adopted")
                        && change.contains("event: bands"));
    }

    /** tt-charter-consensus: one vote against shuts the path; of votes that the file gives no outcome is made out. */
    @Test
    void whereMembersHaveVotedAVoteIsVariedAndNotWhatCameOfIt() {
        Flip.Answers answers =
                flip("time/kgz-vote-under-the-charter-2003", "duty:crdf/contribute:RUS:attack=operative", 1);
        assertThat(answers.found())
                .flatExtracting(Flip.Answer::candidates)
                .flatExtracting(CandidateChange::changes)
                .contains("decisions.0.votes.ARM=for")
                .doesNotContain("decisions.0.outcome=adopted");
    }

    /** tt-absence-veto-contested: of whoever has a seat and stayed away the vote is varied too. */
    @Test
    void whoeverHasStayedAwayMayVote() {
        Flip.Answers answers =
                flip("tjk-incursion-2009-absent-vote", "duty:crrf/contribute:RUS:incursion=operative", 1);
        assertThat(answers.found())
                .flatExtracting(Flip.Answer::candidates)
                .flatExtracting(CandidateChange::changes)
                .contains("decisions.0.votes.BLR=for")
                .doesNotContain("decisions.0.votes.BLR=against");
    }

    /** No change has a state attack itself, unless the file does; then its other values are varied as ever. */
    @ParameterizedTest
    @ValueSource(strings = {"events.incursion.severity=grave", "events.incursion.by=TJK"})
    void noStateIsMadeToAttackItself(String given) {
        String file = "tjk-incursion-2009";
        List<CandidateChange> candidates = Question.candidates(
                Target.of("duty:crrf/contribute:RUS:incursion=operative"),
                scenario(file, List.of(given)),
                assess(file, List.of(given)),
                Fixtures.registry(),
                Fixtures.rules().values(),
                Draft.open(path(file), file).paths(),
                changes -> scenario(
                        file, Stream.concat(Stream.of(given), changes.stream()).toList()));
        assertThat(candidates)
                .flatExtracting(CandidateChange::changes)
                .anyMatch(change -> change.startsWith("events.incursion."))
                .doesNotContain("events.incursion.by=TJK");
    }

    /** Contract, 7: a given outcome stands, whatever the votes. */
    @Test
    void anOutcomeThatIsGivenIsVariedAndNotTheVotes() {
        String file = "time/kgz-vote-under-the-charter-2003";
        List<String> given = List.of("decisions.0.outcome=refused");
        List<String> paths = new ArrayList<>(Draft.open(path(file), file).paths());
        paths.add("decisions.0.outcome");
        List<CandidateChange> candidates = Question.candidates(
                Target.of("duty:crdf/contribute:RUS:attack=operative"),
                scenario(file, given),
                assess(file, given),
                Fixtures.registry(),
                Fixtures.rules().values(),
                paths,
                changes -> scenario(
                        file, Stream.concat(given.stream(), changes.stream()).toList()));
        assertThat(candidates)
                .flatExtracting(CandidateChange::changes)
                .contains("decisions.0.outcome=adopted")
                .noneMatch(change -> change.contains(".votes."));
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
        Assessment before = assess(file, List.of());
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

    /**
     * Protest engages nothing (R03). Article 4 answers an armed attack that is a State's act; what a group does, it answers in one
     * view only (contract, 13.4). An operation to keep the peace answers an internal armed conflict (contract, 11).
     */
    @Test
    void theUnrestOfKazakhstanWouldHaveToBeAnAttackOfAStateOrAnInternalConflict() {
        String file = "history/kaz-january-2022";
        assertThat(flip(file, "engagement:cst-1992/mutual-defence:unrest=engaged", 1)
                        .found())
                .isEmpty();
        Flip.Answers help = flip(file, "engagement:cst-1992/mutual-defence:unrest=engaged", 2);
        assertThat(help.complete()).isTrue();
        assertThat(help.found())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.candidates())
                        .extracting(CandidateChange::about)
                        .containsExactlyInAnyOrder("events.unrest.kind", "events.unrest.by"));
        assertThat(help.found())
                .anySatisfy(answer -> assertThat(answer.candidates())
                        .flatExtracting(CandidateChange::changes)
                        .contains("events.unrest.kind=armed-attack")
                        .anyMatch(change -> change.contains("type: state")));
        assertThat(flip(file, "engagement:cst-1992/mutual-defence:bands=engaged", 1)
                        .found())
                .singleElement()
                .satisfies(answer -> assertThat(answer.candidates())
                        .flatExtracting(CandidateChange::changes)
                        .containsExactly("events.bands.by.type=state"));
        assertThat(flip(file, "engagement:csto-peacekeeping-2007/peacekeeping:unrest=engaged", 1)
                        .found())
                .singleElement()
                .satisfies(answer -> assertThat(answer.candidates())
                        .flatExtracting(CandidateChange::changes)
                        .containsExactly("events.unrest.kind=internal-armed-conflict"));
    }

    /** 13.2: a request made before the event is for nothing that came after; a decision awaited cannot be made of a day. */
    @Test
    void anActOfAnotherDayIsAChangeToo() {
        Flip.Answers answers = flip(INCURSION, "duty:crrf/contribute:KAZ:incursion", 1);
        assertThat(answers.candidates())
                .extracting(CandidateChange::about)
                .contains("requests.0.date", "events.incursion.until");
        assertThat(answers.found())
                .flatExtracting(Flip.Answer::candidates)
                .extracting(CandidateChange::about)
                .contains("events.incursion.kind");
    }

    @Test
    void allOfALineAreToBeSo() {
        List<String> ids = List.of("duty:crdf/contribute:KAZ:incursion", "duty:crdf/contribute:RUS:incursion");
        Target target = Target.of(ids, "=operative");
        Flip.Answers answers = flip(INCURSION, target, 1);
        assertThat(answers.found()).isNotEmpty();
        for (Flip.Answer answer : answers.found()) {
            Assessment after = assess(
                    INCURSION,
                    answer.candidates().stream()
                            .flatMap(change -> change.changes().stream())
                            .toList());
            assertThat(ids).allSatisfy(id -> assertThat(after.status(id)).isEqualTo("operative"));
        }
    }

    @Test
    void whatIsFoundIsToldAtOnce() {
        List<Integer> told = new ArrayList<>();
        Target target = Target.of("engagement:crrf/deployment:incursion=not-engaged");
        Flip.Answers answers = new Flip(
                        target,
                        changes -> verdicts(INCURSION, changes),
                        changes -> assess(INCURSION, changes),
                        new Effort(Duration.ofMinutes(5), tried -> {}),
                        found -> told.add(found.size()))
                .search(assess(INCURSION, List.of()), candidates(INCURSION, target), 1);
        assertThat(told)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, answers.found().size()).boxed().toList());
    }

    /** What was found before an interrupt is kept, and the thread may print it. */
    @Test
    void anInterruptKeepsWhatWasFound() {
        Target target = Target.of("engagement:crrf/deployment:incursion=not-engaged");
        Flip.Answers answers = new Flip(
                        target,
                        changes -> verdicts(INCURSION, changes),
                        changes -> assess(INCURSION, changes),
                        new Effort(Duration.ofMinutes(5), tried -> {}),
                        found -> Thread.currentThread().interrupt())
                .search(assess(INCURSION, List.of()), candidates(INCURSION, target), 2);
        assertThat(answers.found()).hasSize(1);
        assertThat(answers.complete()).isFalse();
        assertThat(new FlipReport(
                                target,
                                Fixtures.registry(),
                                changes -> changes.get(0).words())
                        .json(answers))
                .contains("\"partial\" : \"it was interrupted\"");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** Whatever a step is said to move, it moves, and the first moves most. */
    @Test
    void theStepThatMovesMostComesFirst() {
        Assessment before = assess(INCURSION, List.of());
        List<CandidateChange> candidates = Question.candidatesOfAll(
                scenario(INCURSION, List.of()),
                before,
                Fixtures.registry(),
                Fixtures.rules().values(),
                Draft.open(path(INCURSION), INCURSION).paths(),
                changes -> scenario(INCURSION, changes));
        Steps.Found found = Steps.of(
                scenario(INCURSION, List.of()),
                candidates,
                changes -> scenario(INCURSION, changes),
                VERDICTS::of,
                new Effort(Duration.ofMinutes(5), tried -> {}));
        assertThat(found.complete()).isTrue();
        assertThat(found.steps()).extracting(Steps.Step::count).isSortedAccordingTo(Comparator.reverseOrder());
        for (Steps.Step step : found.steps().subList(0, 3)) {
            Assessment after = assess(INCURSION, step.change().changes());
            assertThat(step.duties())
                    .allSatisfy(moved -> assertThat(after.status(moved.id())).isEqualTo(moved.to()));
        }
        assertThat(found.steps())
                .filteredOn(step -> step.change().about().equals("decisions csto-csc crdf/deployment"))
                .isNotEmpty();
    }

    @Test
    void aForceIsAskedForANumber() {
        assertThatThrownBy(() -> Target.of("force:crrf=engaged"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("write force:FORCE:MEASURE>N");
    }

    private static Flip.Answers flip(String file, String text, int bound) {
        return flip(file, Target.of(text), bound);
    }

    private static Flip.Answers flip(String file, Target target, int bound) {
        return new Flip(
                        target,
                        changes -> verdicts(file, changes),
                        changes -> assess(file, changes),
                        new Effort(Duration.ofMinutes(5), tried -> {}),
                        found -> {})
                .search(assess(file, List.of()), candidates(file, target), bound);
    }

    private static List<CandidateChange> candidates(String file, Target target) {
        return Question.candidates(
                target,
                scenario(file, List.of()),
                assess(file, List.of()),
                Fixtures.registry(),
                Fixtures.rules().values(),
                Draft.open(path(file), file).paths(),
                changes -> scenario(file, changes));
    }

    private static Verdicts verdicts(String file, List<String> changes) {
        return VERDICTS.of(scenario(file, changes));
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
