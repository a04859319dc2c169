package casus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.Status;
import casus.report.JsonReport;
import casus.scenario.Draft;
import casus.scenario.RandomScenarios;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What acts and days come to, whatever the crisis (contract, 13.1, 13.2 and 13.6). */
class ActsAndDaysTest {
    private static final Registry REGISTRY = Fixtures.registry();
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    @Property(seed = "11")
    void noActBeforeItsEventOpensAGate(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = without(Chance.crisis(seed), "requests", "decisions");
        Map<String, Object> before = new TreeMap<>(crisis);
        for (String acts : List.of("requests", "decisions")) {
            if (Chance.crisis(seed).get(acts) instanceof List<?> list) before.put(acts, dated(list, crisis));
        }
        assertThat(assess(before).findings()).isEqualTo(assess(crisis).findings());
    }

    /** On a day before every event; who voted then may have sat nowhere, so that the outcome is given. */
    private static List<Object> dated(List<?> acts, Map<String, Object> crisis) {
        LocalDate asOf = LocalDate.parse(crisis.get("asOf").toString());
        String day = ((List<?>) crisis.get("events"))
                .stream()
                        .map(event -> ((Map<?, ?>) event).get("date"))
                        .map(date -> date == null ? asOf : LocalDate.parse(date.toString()))
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                        .minusDays(1)
                        .toString();
        List<Object> dated = new ArrayList<>();
        for (Object act : acts) {
            Map<String, Object> copy = copy(act);
            copy.keySet().removeAll(List.of("standing", "withdrawn"));
            copy.put("date", day);
            if (copy.containsKey("body")) copy.put("outcome", "adopted");
            copy.remove("votes");
            dated.add(copy);
        }
        return dated;
    }

    /** Nor does it add a duty. What is told of today, such as who has signed, is no duty. */
    @Property(seed = "12")
    void leavingAfterTheDayOfLawUndoesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = happened(Chance.crisis(seed), 100);
        List<String> instruments =
                REGISTRY.all(Instrument.class).stream().map(Entry::id).toList();
        List<String> states = List.copyOf(REGISTRY.states().keySet());
        Map<String, Object> left = new TreeMap<>(crisis);
        left.put(
                "assume",
                List.of(Map.of(
                        "leave",
                        states.get(seed % states.size()),
                        "instrument",
                        instruments.get(seed % instruments.size()),
                        "date",
                        LocalDate.parse(crisis.get("asOf").toString())
                                .minusDays(50)
                                .toString())));
        Assessment stayed = assess(crisis);
        Assessment gone = assess(left);
        assertThat(statuses(gone)).isEqualTo(statuses(stayed));
    }

    private static Map<String, Map<String, String>> statuses(Assessment assessment) {
        Map<String, Map<String, String>> statuses = new TreeMap<>();
        assessment.all(Finding.Engagement.class).forEach(one -> statuses.put(one.id(), assessment.statuses(one.id())));
        assessment.all(Finding.Duty.class).forEach(one -> statuses.put(one.id(), assessment.statuses(one.id())));
        return statuses;
    }

    /** Only that it is silent is told. */
    @Property(seed = "13")
    void aReadingThatIsSilentMakesNoDifference(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = without(Chance.crisis(seed), "readings");
        List<String> readings = List.copyOf(REGISTRY.sources().keySet());
        crisis.put("readings", readings);
        Assessment all = assess(crisis);
        for (String silent : readings) {
            crisis.put(
                    "readings",
                    readings.stream().filter(one -> !one.equals(silent)).toList());
            Assessment others = assess(crisis);
            all.findings().values().stream()
                    .filter(finding -> finding.verdict().silentIn().contains(silent))
                    .filter(finding -> !finding.verdict().status().equals(Status.SILENT.word()))
                    .forEach(finding -> {
                        assertThat(others.status(finding.id()))
                                .isEqualTo(finding.verdict().status());
                        assertThat(others.statuses(finding.id())).isEqualTo(all.statuses(finding.id()));
                    });
        }
    }

    /** With the same law, the same acts and the same time until today, an event a day later has the same answer but for its date. */
    @Property(seed = "14")
    void renamingADayWithinAnEpochChangesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = happened(Chance.crisis(seed), 30 + seed % 300);
        crisis.remove("assume");
        LocalDate day = LocalDate.parse(((Map<?, ?>) ((List<?>) crisis.get("events")).get(0))
                .get("date")
                .toString());
        LocalDate next = day.plusDays(1 + seed % 20);
        Assume.that(RandomScenarios.read(crisis, REGISTRY).readings().stream()
                .allMatch(reading ->
                        Law.on(REGISTRY, reading, day, List.of()).epoch().contains(next)));
        String text = RandomScenarios.text(crisis);
        assertThat(DayOnTest.renamed(report(text.replace(day.toString(), next.toString())), next, day))
                .isEqualTo(report(text));
    }

    /** The crisis as it happened so many days ago, with requests of today and no decisions. */
    private static Map<String, Object> happened(Map<String, Object> crisis, int days) {
        Map<String, Object> earlier = without(crisis, "decisions");
        String day =
                LocalDate.parse(crisis.get("asOf").toString()).minusDays(days).toString();
        List<Object> events = new ArrayList<>();
        for (Object event : (List<?>) crisis.get("events")) {
            Map<String, Object> copy = copy(event);
            copy.put("date", day);
            events.add(copy);
        }
        earlier.put("events", events);
        if (crisis.get("requests") instanceof List<?> requests) {
            List<Object> now = new ArrayList<>();
            for (Object request : requests) {
                Map<String, Object> copy = copy(request);
                copy.keySet().removeAll(List.of("date", "withdrawn"));
                now.add(copy);
            }
            earlier.put("requests", now);
        }
        return earlier;
    }

    private static Map<String, Object> copy(Object written) {
        Map<String, Object> copy = new TreeMap<>();
        ((Map<?, ?>) written).forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }

    private static Map<String, Object> without(Map<String, Object> crisis, String... keys) {
        Map<String, Object> less = new TreeMap<>(crisis);
        less.keySet().removeAll(List.of(keys));
        return less;
    }

    private static Assessment assess(Map<String, Object> crisis) {
        return ENGINE.assess(RandomScenarios.read(crisis, REGISTRY));
    }

    /** Without the hash of the scenario, which is another for any other text. */
    private static String report(String text) {
        return JsonReport.of(List.of(ENGINE.assess(Draft.of(text, "random.json").read(REGISTRY))), REGISTRY)
                .replaceAll("\"hash\" : \"[0-9a-f]{64}\"", "\"hash\"");
    }
}
