package casus.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.facts.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of a reading changes on few days, and on no other (from 1992 to 2026). */
class EpochTest {
    private static final LocalDate FIRST = LocalDate.of(1992, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    static Stream<String> readings() {
        return Fixtures.registry().sources().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aReadingHasAtMostFourHundredLaws(String reading) {
        List<Law> laws = laws(reading);
        Set<Set<Given>> distinct = new HashSet<>();
        laws.forEach(law -> distinct.add(law.facts()));
        assertThat(laws).hasSizeBetween(100, 400);
        assertThat(distinct)
                .as("an epoch ends where the law changes, with few exceptions")
                .hasSizeGreaterThan(laws.size() * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyDayOfAnEpochHasItsLaw(String reading) {
        Random random = new Random(1);
        for (Law law : laws(reading)) {
            LocalDate first =
                    law.epoch().from().isBefore(FIRST) ? FIRST : law.epoch().from();
            LocalDate last =
                    law.epoch().until().isAfter(END) ? END : law.epoch().until().minusDays(1);
            boolean ends = random.nextBoolean();
            LocalDate day = ends ? last : first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
            assertThat(on(reading, day)).as("%s", day).isEqualTo(law);
        }
    }

    /** The laws of all days, one after the other: each epoch begins where the one before ends. */
    private static List<Law> laws(String reading) {
        List<Law> laws = new ArrayList<>();
        for (LocalDate day = FIRST;
                day.isBefore(END);
                day = laws.get(laws.size() - 1).epoch().until()) {
            Law law = on(reading, day);
            assertThat(law.epoch().contains(day)).isTrue();
            if (!laws.isEmpty()) assertThat(law.epoch().from()).isEqualTo(day);
            laws.add(law);
        }
        return laws;
    }

    private static Law on(String reading, LocalDate day) {
        return Law.on(Fixtures.registry(), reading, day, List.of());
    }
}
