package casus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.When;
import casus.report.JsonReport;
import casus.scenario.RandomScenarios;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** As long as the law stays the same, a crisis that is judged later has the same answer but for the dates in it. */
class DayOnTest {
    private static final Registry REGISTRY = Fixtures.registry();
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final int AHEAD = 400;

    /** What happens on the day itself is the past from the next day on, and undated decisions are taken later: neither is law. */
    @Property(seed = "7")
    void anotherDayOfTheSameEpochHasTheSameAnswer(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, Object> crisis = new TreeMap<>(Chance.crisis(seed));
        String day = crisis.get("asOf").toString();
        Assume.that(RandomScenarios.text(crisis).split(day, -1).length == 2);
        Assume.that(
                !RandomScenarios.text(crisis).contains("until")); // an event without a date would begin after its end
        LocalDate until = until(RandomScenarios.read(crisis, REGISTRY));
        LocalDate first = LocalDate.parse(day).plusDays(1);
        Assume.that(first.isBefore(until));
        int days = (int) Math.min(AHEAD, until.toEpochDay() - first.toEpochDay());
        LocalDate later = first.plusDays(seed % 2 == 0 ? 0 : seed % days);
        String today = report(crisis);
        crisis.put("asOf", later.toString());
        assertThat(renamed(report(crisis), later, LocalDate.parse(day))).isEqualTo(today);
    }

    /** A report in which a day is called another, in figures and in words. */
    static String renamed(String report, LocalDate day, LocalDate other) {
        return report.replace(day.toString(), other.toString())
                .replace(When.on(day).inWords(), When.on(other).inWords());
    }

    /** The first day on which the law is another in one of the readings. */
    private static LocalDate until(Scenario scenario) {
        return scenario.readings().stream()
                .map(reading -> Law.on(REGISTRY, reading, scenario.asOf(), List.of())
                        .epoch()
                        .until())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Without the hash of the scenario, which is another for any other text. */
    private static String report(Map<String, Object> crisis) {
        return JsonReport.of(List.of(ENGINE.assess(RandomScenarios.read(crisis, REGISTRY))), REGISTRY)
                .replaceAll("\"hash\" : \"[0-9a-f]{64}\"", "\"hash\"");
    }
}
