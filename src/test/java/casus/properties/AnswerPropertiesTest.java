package casus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.ReservationRecord;
import casus.report.JsonReport;
import casus.scenario.RandomScenarios;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every answer, whatever the crisis. Rules and records in another order are for {@code ConfluenceTest}. */
class AnswerPropertiesTest {
    private static final String NONE = "absent";
    private static final Set<String> OWED = Set.of("conditional", "operative");
    private static final Set<String> FREE = Set.of(NONE, "not-bound");

    /** No source names Bhutan. */
    private static final String OUTSIDER = "BTN";

    /**
     * States that no rule names, and codes that no record has, each with the same place in the alphabet. A rule that names a
     * state, such as a judgement on Belarus, would have to be renamed with it.
     */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("ARM", "ASM"),
            Map.entry("AZE", "BDI"),
            Map.entry("GEO", "GGY"),
            Map.entry("KAZ", "KEN"),
            Map.entry("KGZ", "KHM"),
            Map.entry("MDA", "MDG"),
            Map.entry("TJK", "TKL"),
            Map.entry("TKM", "TLS"),
            Map.entry("UKR", "UMI"),
            Map.entry("UZB", "VAT"));

    private static final Registry REGISTRY = Fixtures.registry();
    private static final Registry WITH_OUTSIDER = Chance.knowledge(
            text -> text.replace("- {id: CHN,", "- {id: " + OUTSIDER + ", name: Bhutan}\n  - {id: CHN,"));
    private static final Registry RENAMED = Chance.knowledge(AnswerPropertiesTest::renamed);

    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final AssessmentEngine ENGINE_WITH_OUTSIDER =
            new AssessmentEngine(WITH_OUTSIDER, Fixtures.ruleBase(), "test");
    private static final AssessmentEngine ENGINE_RENAMED = new AssessmentEngine(RENAMED, Fixtures.ruleBase(), "test");

    @Property(seed = "1")
    void aStateWithoutAnyRecordChangesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = Chance.crisis(seed);
        assertThat(WITH_OUTSIDER.states()).containsKey(OUTSIDER);
        assertThat(report(ENGINE_WITH_OUTSIDER, WITH_OUTSIDER, crisis)).isEqualTo(report(ENGINE, REGISTRY, crisis));
    }

    /** But for the gap that says just this. */
    @Property(seed = "2")
    void whatAnOutsiderDecidesForItselfChangesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = Chance.crisis(seed);
        Map<String, Object> more = new TreeMap<>(crisis);
        for (String key : List.of("nationalDecisions", "hostConsents")) {
            Map<String, Object> answers = new TreeMap<>();
            if (crisis.get(key) instanceof Map<?, ?> given)
                given.forEach((who, what) -> answers.put(who.toString(), what));
            answers.put(OUTSIDER, key.equals("hostConsents") ? "withheld" : "refused");
            more.put(key, answers);
        }
        Map<String, Finding> findings =
                new TreeMap<>(assess(ENGINE, REGISTRY, more).findings());
        findings.remove("gap:national-decision:" + OUTSIDER);
        assertThat(findings).isEqualTo(assess(ENGINE, REGISTRY, crisis).findings());
    }

    /** Of decisions on one matter on one day the later in the file stands: those are no mere order. */
    @Property(seed = "3")
    void theOrderOfEventsRequestsAndDecisionsChangesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = new TreeMap<>(Chance.crisis(seed));
        if (crisis.containsKey("decisions")) crisis.put("decisions", onePerMatter((List<?>) crisis.get("decisions")));
        Map<String, Object> shuffled = new TreeMap<>(crisis);
        for (String key : List.of("events", "requests", "decisions", "readings")) {
            if (!crisis.containsKey(key)) continue;
            List<Object> list = new ArrayList<>((List<?>) crisis.get(key));
            Collections.shuffle(list, new Random(seed));
            Collections.reverse(list);
            shuffled.put(key, list);
        }
        assertThat(assess(ENGINE, REGISTRY, shuffled).findings())
                .isEqualTo(assess(ENGINE, REGISTRY, crisis).findings());
    }

    @Property(seed = "4")
    void statesOfOtherNamesHaveTheSameAnswer(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = Chance.crisis(seed);
        String there = bare(JsonReport.of(
                List.of(ENGINE_RENAMED.assess(
                        casus.scenario.Draft.of(renamed(RandomScenarios.text(crisis)), "random.json")
                                .read(RENAMED))),
                RENAMED));
        assertThat(there).isEqualTo(renamed(report(ENGINE, REGISTRY, crisis)));
    }

    /** A duty that is owed is owed still, and whoever was in some way bound has an entry still. */
    @Property(seed = "5")
    void liftingAReservationRemovesNoDuty(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = Chance.crisis(seed, "2009-02-04", "2013-01-01");
        List<String> liftable =
                REGISTRY.all(ReservationRecord.class).stream().map(Entry::id).toList();
        Map<String, Object> lifted = new TreeMap<>(crisis);
        lifted.put("assume", List.of(Map.of("lift", liftable.get(seed % liftable.size()))));
        Assessment before = assess(ENGINE, REGISTRY, crisis);
        Assessment after = assess(ENGINE, REGISTRY, lifted);
        for (Finding.Duty duty : before.all(Finding.Duty.class)) {
            before.statuses(duty.id()).forEach((reading, status) -> {
                String now = after.statuses(duty.id()).getOrDefault(reading, NONE);
                if (OWED.contains(status)) assertThat(now).as(duty.id()).isIn(OWED);
                if (!FREE.contains(status)) assertThat(now).as(duty.id()).isNotIn(FREE);
            });
        }
    }

    /** What it leaves may add that it is not bound, where it is still a member of the organisation: that is no duty. */
    @Property(seed = "6")
    void leavingAnInstrumentAddsNoDutyOfWhoLeaves(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = new TreeMap<>(Chance.crisis(seed));
        Random random = new Random(seed);
        List<String> instruments =
                REGISTRY.all(Instrument.class).stream().map(Entry::id).toList();
        String instrument = instruments.get(random.nextInt(instruments.size()));
        List<String> states = List.copyOf(REGISTRY.states().keySet());
        String state = states.get(random.nextInt(states.size()));
        crisis.computeIfPresent("decisions", (key, decisions) -> withoutVotesOf(state, (List<?>) decisions));
        String date =
                LocalDate.parse(crisis.get("asOf").toString()).minusDays(100).toString();
        Map<String, Object> left = new TreeMap<>(crisis);
        left.put("assume", List.of(Map.of("leave", state, "instrument", instrument, "date", date)));
        Assessment before = assess(ENGINE, REGISTRY, crisis);
        Assessment after = assess(ENGINE, REGISTRY, left);
        for (Finding.Duty duty : after.all(Finding.Duty.class)) {
            if (!duty.bearer().equals(state)) continue;
            after.statuses(duty.id()).forEach((reading, status) -> {
                if (FREE.contains(status)) return;
                assertThat(before.statuses(duty.id()).getOrDefault(reading, NONE))
                        .as("%s leaves %s: %s is %s in %s", state, instrument, duty.id(), status, reading)
                        .isNotIn(FREE);
            });
        }
    }

    /** Who has left sits on no body, and a file with its vote would be refused. */
    private static List<Object> withoutVotesOf(String state, List<?> decisions) {
        List<Object> without = new ArrayList<>();
        for (Object decision : decisions) {
            Map<Object, Object> copy = new java.util.HashMap<>((Map<?, ?>) decision);
            Map<Object, Object> votes = new java.util.HashMap<>((Map<?, ?>) copy.getOrDefault("votes", Map.of()));
            votes.remove(state);
            if (votes.isEmpty()) copy.remove("votes");
            else copy.put("votes", votes);
            without.add(copy);
        }
        return without;
    }

    private static List<Object> onePerMatter(List<?> decisions) {
        Set<Object> matters = new HashSet<>();
        return decisions.stream()
                .filter(one -> matters.add(((Map<?, ?>) one).get("matter")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Assessment assess(AssessmentEngine engine, Registry registry, Map<String, Object> crisis) {
        return engine.assess(RandomScenarios.read(crisis, registry));
    }

    private static String report(AssessmentEngine engine, Registry registry, Map<String, Object> crisis) {
        return bare(JsonReport.of(List.of(assess(engine, registry, crisis)), registry));
    }

    /** Without the hashes of the knowledge base and of the scenario, which are others for any other text. */
    private static String bare(String report) {
        return report.replaceAll("\"(hash|data)\" : \"[0-9a-f]{64}\"", "\"$1\"");
    }

    private static String renamed(String text) {
        String renamed = text;
        for (Map.Entry<String, String> name : OTHER_NAMES.entrySet()) {
            renamed = renamed.replaceAll("\\b" + name.getKey() + "\\b", name.getValue());
        }
        return renamed;
    }
}
