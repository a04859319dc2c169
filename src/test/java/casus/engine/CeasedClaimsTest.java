package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Step;
import casus.data.Registry;
import casus.facts.Happened;
import casus.model.Claim;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No conclusion rests on claims all of which had ceased to hold before the first event (contract, 13.5). */
class CeasedClaimsTest {
    private static final Registry REGISTRY = Fixtures.registry();

    @Test
    void noStepOfTheCorpusRestsOnCeasedClaimsAlone() {
        List<String> ceased = new ArrayList<>();
        Corpus.assessments()
                .forEach((scenario, assessment) -> ceased(assessment, first(scenario)).stream()
                        .map(step -> scenario.id() + ": " + step.rule() + " " + step.cites())
                        .forEach(ceased::add));
        assertThat(ceased).isEmpty();
    }

    @Test
    void aClaimThatHasCeasedIsSeen() {
        Claim claim = REGISTRY.claims().values().stream()
                .filter(one -> one.heldUntil() != null)
                .findFirst()
                .orElseThrow();
        assertThat(hasCeased(List.of(claim.id()), claim.heldUntil())).isTrue();
        assertThat(hasCeased(List.of(claim.id()), claim.heldUntil().minusDays(1)))
                .isFalse();
    }

    private static List<Step> ceased(Assessment assessment, LocalDate day) {
        return assessment.dependencies().all().values().stream()
                .flatMap(List::stream)
                .filter(step -> !step.cites().isEmpty() && hasCeased(step.cites(), day))
                .toList();
    }

    private static boolean hasCeased(List<String> cites, LocalDate day) {
        return cites.stream()
                .map(REGISTRY.claims()::get)
                .allMatch(
                        claim -> claim.heldUntil() != null && !claim.heldUntil().isAfter(day));
    }

    private static LocalDate first(Scenario scenario) {
        return scenario.facts().stream()
                .flatMap(fact -> fact instanceof Happened happened ? Stream.of(happened.date()) : Stream.empty())
                .min(LocalDate::compareTo)
                .orElse(scenario.asOf());
    }
}
