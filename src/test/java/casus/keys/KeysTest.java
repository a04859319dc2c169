package casus.keys;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.NumberRange;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.flip.Awaited;
import casus.flip.AwaitedAct;
import casus.scenario.Draft;
import casus.scenario.OpenValue;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds up and who sets free, against what sources say of one crisis and against every world of ten. */
class KeysTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Registry REGISTRY = Fixtures.registry();
    private static final String COUNCIL = "csto-csc";
    private static final List<String> STUDIES = List.of("paramonov-stolpovski-2008", "pop-2009");
    private static final String TEXTS = "treaty-texts";
    private static final String INCURSION = "tjk-incursion-2009";
    static final int MOST = 4096;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    /** A crisis of the corpus and what it waits for. */
    record Crisis(Draft draft, Assessment before, List<AwaitedAct> acts) {
        static Crisis of(String id) {
            return of(Fixtures.SCENARIOS.resolve(id + ".yaml"));
        }

        static Crisis of(Path file) {
            Draft draft = Draft.open(file, file.toString());
            Scenario scenario = draft.read(List.of(), Optional.empty(), REGISTRY);
            Assessment before = ENGINE.assess(scenario);
            List<AwaitedAct> acts = Awaited.of(
                    scenario,
                    before,
                    REGISTRY,
                    Fixtures.rules().values(),
                    draft.paths(),
                    changes -> draft.read(changes, Optional.empty(), REGISTRY),
                    ENGINE::results);
            return new Crisis(draft, before, acts);
        }

        Worlds worlds(List<String> changes) {
            return draft.worlds(changes, Optional.empty(), REGISTRY);
        }

        Keys keys(int most) {
            VerdictStore verdicts = new VerdictStore(ENGINE);
            return new Search(
                            before,
                            acts,
                            this::worlds,
                            changes -> draft.read(changes, Optional.empty(), REGISTRY),
                            verdicts::of,
                            most)
                    .keys();
        }
    }

    static Keys keys(String id) {
        return Crisis.of(id).keys(MOST);
    }

    private static Power power(Keys keys, String holder, String duty, String reading) {
        return keys.of("duty:" + duty + ":incursion", reading).orElseThrow().power(holder);
    }

    /**
     * The Council decides on both forces (tt-crrf-decider-consensus); the host consents to the reaction force in the studies
     * (C61), while in the texts its request is its consent; Uzbekistan decides on its own part (S39, S40).
     */
    @Test
    void ofTheIncursionOf2009TheCouncilHoldsUpBothForcesTheHostOneUzbekistanItsOwnPart() {
        Keys keys = keys(INCURSION);
        for (String reading : keys.assessment().readings()) {
            for (String state : List.of("KAZ", "KGZ", "RUS")) {
                assertThat(power(keys, COUNCIL, "crrf/contribute:" + state, reading))
                        .isEqualTo(Power.ALONE);
                assertThat(power(keys, COUNCIL, "crdf/contribute:" + state, reading))
                        .isEqualTo(Power.ALONE);
                assertThat(power(keys, "TJK", "crdf/contribute:" + state, reading))
                        .isEqualTo(Power.NONE);
                assertThat(power(keys, "UZB", "crrf/contribute:" + state, reading))
                        .isEqualTo(Power.NONE);
                assertThat(power(keys, "TJK", "crrf/contribute:" + state, reading))
                        .isEqualTo(STUDIES.contains(reading) ? Power.ALONE : Power.NONE);
            }
        }
        assertThat(power(keys, "UZB", "crrf/contribute:UZB", "pop-2009")).isEqualTo(Power.ALONE);
        Hold russia = keys.of("duty:crrf/contribute:RUS:incursion", TEXTS).orElseThrow();
        assertThat(russia.frees(COUNCIL)).isTrue();
        assertThat(keys.of("duty:crrf/contribute:RUS:incursion", "pop-2009")
                        .orElseThrow()
                        .groups())
                .containsExactly(Set.of(COUNCIL, "TJK"));
    }

    /** pop-armenia-unclear: no act settles whether Armenia is bound, but a refusal ends the question. */
    @Test
    void whereItIsUnclearWhoIsBoundNoActSetsFree() {
        Hold armenia = keys(INCURSION)
                .of("duty:crrf/contribute:ARM:incursion", "pop-2009")
                .orElseThrow();
        assertThat(armenia.stands()).isEqualTo(Hold.Stands.DOUBTFUL);
        assertThat(armenia.groups()).isEmpty();
        assertThat(armenia.power(COUNCIL)).isEqualTo(Power.ALONE);
    }

    /** tt-crrf-decider-consensus, of seven members in 2009; the studies give no rule. */
    @Test
    void oneVoteAgainstRefusesWhereConsensusIsTheRule() {
        assertThat(keys(INCURSION).vetoes()).hasSize(6).allSatisfy(veto -> {
            assertThat(veto.members()).hasSize(7);
            boolean consensus = veto.reading().equals(TEXTS);
            assertThat(consensus ? veto.refuses() : veto.unclear()).isEqualTo(veto.members());
        });
    }

    /** Kazakhstan 4,000, Kyrgyzstan 1,000, Russia 8,000 and in the texts Armenia 1,000 (pop-crrf-pledges, tt-crrf-armenia-signed). */
    @Test
    void aRefusalCostsTheMenWhoWouldElseBeDue() {
        Keys keys = keys(INCURSION);
        assertThat(keys.costs())
                .contains(
                        new Cost(COUNCIL, "force:crrf", TEXTS, new NumberRange(14_000, 14_000)),
                        new Cost(COUNCIL, "force:crrf", "pop-2009", new NumberRange(13_000, 14_000)),
                        new Cost("TJK", "force:crrf", "pop-2009", new NumberRange(13_000, 14_000)),
                        new Cost(COUNCIL, "force:crdf", TEXTS, new NumberRange(0, 4_000)));
        assertThat(keys.costs())
                .filteredOn(cost -> cost.holder().equals("UZB"))
                .allMatch(cost -> cost.men().max() == 0);
    }

    /** Contract, 6: where an agreement or a request will do, neither holder holds it up alone. */
    @Test
    void whoCanBeReplacedHoldsUpWithOthersOnly() {
        Hold russia = keys("kgz-internal-conflict-2022")
                .of("duty:csto-peacekeeping-2007/peacekeeping:RUS:conflict", TEXTS)
                .orElseThrow();
        assertThat(russia.power(COUNCIL)).isEqualTo(Power.ALONE);
        assertThat(russia.power("KGZ")).isEqualTo(Power.WITH_OTHERS);
        assertThat(russia.blockers()).contains(Set.of("KGZ", "conflict-parties"));
    }

    /** All acts left open at once, not those of one duty: in each world whoever is said to hold up or to set free does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                INCURSION,
                "tjk-incursion-2009-refused",
                "tjk-incursion-2009-all-uzb-approves",
                "two-incursions-2009",
                "kgz-internal-conflict-2022",
                "arm-attack-2013",
                "rus-terror-internal-2008",
                "kgz-raid-2004",
                "kaz-threat-2008",
                "tjk-drugs-2009"
            })
    void whatIsSaidIsSoInEveryWorld(String id) {
        Crisis crisis = Crisis.of(id);
        Keys keys = crisis.keys(MOST);
        VerdictStore verdicts = new VerdictStore(ENGINE);
        assertThat(keys.exact()).isTrue();
        assertThat(keys.holds()).isNotEmpty();
        for (String reading : keys.assessment().readings()) {
            Worlds worlds = crisis.worlds(
                            crisis.acts().stream().map(AwaitedAct::open).toList())
                    .under(List.of(reading));
            List<Set<AwaitedAct>> done = new ArrayList<>();
            List<casus.assessment.Verdicts> found = new ArrayList<>();
            for (int[] choice : choices(worlds.open())) {
                done.add(done(worlds.open(), choice, crisis.acts()));
                found.add(verdicts.of(worlds.world(choice)));
            }
            keys.holds().stream().filter(hold -> hold.reading().equals(reading)).forEach(hold -> {
                List<Set<AwaitedAct>> owed = new ArrayList<>();
                for (int world = 0; world < done.size(); world++)
                    if (found.get(world).status(hold.duty()).equals("operative")) owed.add(done.get(world));
                check(hold, owed, done, crisis.acts());
            });
        }
    }

    private static void check(
            Hold hold, List<Set<AwaitedAct>> owed, List<Set<AwaitedAct>> worlds, List<AwaitedAct> acts) {
        if (hold.stands() == Hold.Stands.FREE) assertThat(owed).as(hold.duty()).hasSameSizeAs(worlds);
        if (hold.stands() == Hold.Stands.CLOSED)
            assertThat(owed).as(hold.duty()).isEmpty();
        if (hold.stands() != Hold.Stands.AWAITED) return;
        assertThat(owed).as(hold.duty()).isNotEmpty();
        Set<String> holders = new TreeSet<>();
        acts.forEach(act -> holders.addAll(by(act, hold)));
        for (String holder : holders) {
            boolean without = owed.stream()
                    .anyMatch(world ->
                            world.stream().noneMatch(act -> by(act, hold).contains(holder)));
            assertThat(hold.power(holder) == Power.ALONE)
                    .as(holder + " alone holds up " + hold)
                    .isEqualTo(!without);
        }
        for (Set<String> group : hold.groups()) {
            assertThat(owed).as(group + " sets free " + hold).contains(of(group, acts, hold));
            for (String member : group) {
                Set<String> fewer = new TreeSet<>(group);
                fewer.remove(member);
                assertThat(owed).as(fewer + " is too few for " + hold).doesNotContain(of(fewer, acts, hold));
            }
        }
    }

    /** Whose act it is, as far as it opens that duty. */
    private static Set<String> by(AwaitedAct act, Hold hold) {
        Set<String> by = new TreeSet<>();
        act.opens().stream()
                .filter(gate ->
                        gate.duty().equals(hold.duty()) && gate.reading().equals(hold.reading()))
                .forEach(gate -> by.add(gate.by()));
        return by;
    }

    /** What these do for a duty. */
    private static Set<AwaitedAct> of(Set<String> group, List<AwaitedAct> acts, Hold hold) {
        Set<AwaitedAct> done = new HashSet<>();
        acts.stream()
                .filter(act -> by(act, hold).stream().anyMatch(group::contains))
                .forEach(done::add);
        return done;
    }

    private static List<int[]> choices(List<OpenValue> open) {
        List<int[]> all = new ArrayList<>(List.of(new int[open.size()]));
        for (int at = 0; at < open.size(); at++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] so : all)
                for (int value = 0; value < open.get(at).values().size(); value++) {
                    int[] more = so.clone();
                    more[at] = value;
                    longer.add(more);
                }
            all = longer;
        }
        return all;
    }

    private static Set<AwaitedAct> done(List<OpenValue> open, int[] choice, List<AwaitedAct> acts) {
        Set<AwaitedAct> done = new HashSet<>();
        for (int at = 0; at < choice.length; at++) {
            OpenValue value = open.get(at);
            String chosen = value.values().get(choice[at]);
            acts.stream()
                    .filter(act -> act.done().equals(chosen)
                            && value.path().startsWith(act.place().replace("+", "")))
                    .forEach(done::add);
        }
        return done;
    }

    /** A treaty of two is opened by a request to the other party, whatever organisation has been asked (contract, 13.2). */
    @Test
    void theOtherPartyOfATreatyOfTwoIsAskedItself() {
        assertThat(Crisis.of("arm-attack-2013-objection").acts())
                .extracting(AwaitedAct::doing)
                .contains("requests.+={by: ARM, to: RUS, for: military-assistance}");
    }

    /** More worlds than may be looked at are not guessed at. */
    @Test
    void whatWouldTakeMoreWorldsIsNotSaid() {
        Keys keys = Crisis.of(INCURSION).keys(8);
        assertThat(keys.exact()).isFalse();
        assertThat(keys.of("duty:crrf/contribute:RUS:incursion", "pop-2009"))
                .get()
                .extracting(Hold::stands)
                .isEqualTo(Hold.Stands.UNKNOWN);
        assertThat(keys.of("duty:crdf/contribute:RUS:incursion", "pop-2009"))
                .get()
                .extracting(Hold::stands)
                .isEqualTo(Hold.Stands.AWAITED);
    }
}
