package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.assessment.Finding;
import casus.assessment.NumberRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What each pledge adds makes up the numbers of the force, in every reading. */
class CountingTest {
    @Test
    void pledgesMakeUpTheForce() {
        List<Finding.Force> forces = Corpus.assessments().values().stream()
                .flatMap(assessment -> assessment.all(Finding.Force.class).stream())
                .filter(force -> force.contributions().stream()
                        .map(Finding.Contribution::counts)
                        .anyMatch(Objects::nonNull))
                .toList();
        assertThat(forces).isNotEmpty();
        for (Finding.Force force : forces) {
            Map<String, casus.assessment.Numbers> readings =
                    force.byReading().isEmpty() ? Map.of("", force.numbers()) : force.byReading();
            readings.forEach((reading, numbers) -> {
                assertThat(sum(force, reading, "signed")).isEqualTo(numbers.of("signed"));
                assertThat(sum(force, reading, "due")).isEqualTo(numbers.of("firm"));
                NumberRange conditional = numbers.of("conditional");
                assertThat(sum(force, reading, "ifAllAgree"))
                        .isEqualTo(numbers.of("firm").plus(conditional.min(), conditional.max()));
            });
        }
    }

    private static NumberRange sum(Finding.Force force, String reading, String measure) {
        NumberRange sum = NumberRange.NONE;
        for (Finding.Contribution contribution : force.contributions()) {
            if (contribution.counts() == null) continue;
            Finding.Counts own = contribution.counts().byReading().getOrDefault(reading, contribution.counts());
            NumberRange part = switch (measure) {
                case "signed" -> own.signed();
                case "due" -> own.due();
                default -> own.ifAllAgree();
            };
            sum = sum.plus(part.min(), part.max());
        }
        return sum;
    }
}
