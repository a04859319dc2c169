package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What has been worked out for one day of an epoch serves the others. */
class LawCacheTest {
    private static final String TEXTS = "treaty-texts";

    private final LawCache laws = new LawCache(Fixtures.registry());
    private final Scenario scenario = Fixtures.scenario("tjk-incursion-2009");

    @Test
    void daysOfOneEpochHaveOneLaw() {
        LawContext law = laws.of(scenario, TEXTS, LocalDate.of(2009, 7, 1));
        assertThat(law.law().epoch().contains(LocalDate.of(2009, 7, 2))).isTrue();
        assertThat(laws.of(scenario, TEXTS, LocalDate.of(2009, 7, 2))).isSameAs(law);
        assertThat(laws.of(scenario, TEXTS, law.law().epoch().until())).isNotSameAs(law);
        assertThat(laws.of(scenario, "pop-2009", LocalDate.of(2009, 7, 1))).isNotSameAs(law);
    }

    @Test
    void anotherWorldHasAnotherLaw() {
        Scenario assumed =
                Fixtures.scenario("tjk-incursion-2009", "assume.+={join: BLR, instrument: crrf, date: 2009-07-02}");
        LawContext law = laws.of(scenario, TEXTS, LocalDate.of(2009, 7, 1));
        LawContext before = laws.of(assumed, TEXTS, LocalDate.of(2009, 7, 1));
        assertThat(before).isNotSameAs(law);
        assertThat(before.law().epoch().until()).as("the day of the assumption").isEqualTo(LocalDate.of(2009, 7, 2));
    }

    /** More epochs than are kept, there and back. */
    @Test
    void theLawIsThatOfTheDayWhateverWasAskedBefore() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(1992, 1, 1); day.getYear() < 2027; ) {
            days.add(day);
            LawContext law = laws.of(scenario, TEXTS, day);
            assertThat(law.law().epoch().contains(day)).isTrue();
            laws.of(scenario, "pop-2009", day);
            day = law.law().epoch().until();
        }
        for (int at = days.size() - 1; at >= 0; at -= 7) {
            LawContext law = laws.of(scenario, TEXTS, days.get(at));
            assertThat(law.law().epoch().contains(days.get(at))).isTrue();
        }
    }

    /** With the event a day later too: it is told by its date alone that it is another day. */
    @Test
    void aDayOnNoFiringIsDoneAgain() {
        try (AssessmentEngine engine = Fixtures.engine()) {
            Assessment today = engine.assess(scenario);
            Assessment tomorrow = engine.assess(
                    Fixtures.scenario("tjk-incursion-2009", "asOf=2009-07-02", "events.incursion.date=2009-06-29"));
            assertThat(told(tomorrow))
                    .isEqualTo(told(today).replace("2009-06-28", "2009-06-29").replace("28 June 2009", "29 June 2009"));
            assertThat(supports(today)).isNotEmpty();
            assertThat(supports(tomorrow)).isEqualTo(supports(today));
        }
    }

    /** What a condition of the day fails for names the day. */
    private static String told(Assessment assessment) {
        return assessment.findings().toString();
    }

    /** The very objects. */
    private static Set<Support> supports(Assessment assessment) {
        Set<Support> supports = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ReadingResult result : assessment.results()) {
            result.conclusions().values().forEach(supports::addAll);
        }
        return supports;
    }
}
