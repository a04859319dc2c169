package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.data.Registry;
import casus.facts.Event;
import casus.model.Claim;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** No conclusion rests on claims all of which had ceased to hold on the day whose law it is judged by (contract, 13.5). */
class CeasedClaimsTest {
    private static final Registry REGISTRY = Fixtures.registry();

    @Test
    void noStepOfTheCorpusRestsOnCeasedClaimsAlone() {
        List<String> ceased = new ArrayList<>();
        Corpus.assessments()
                .forEach((scenario, assessment) -> assessment
                        .dependencies()
                        .all()
                        .forEach((id, steps) -> steps.stream()
                                .filter(step -> !step.cites().isEmpty() && hasCeased(step.cites(), day(id, scenario)))
                                .map(step -> scenario.id() + ": " + id + " by " + step.rule() + " " + step.cites())
                                .forEach(ceased::add)));
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

    private static boolean hasCeased(List<String> cites, LocalDate day) {
        return cites.stream()
                .map(REGISTRY.claims()::get)
                .allMatch(
                        claim -> claim.heldUntil() != null && !claim.heldUntil().isAfter(day));
    }

    /** The day of law of the event that a conclusion is about; of one about none, or about all, the earliest. */
    private static LocalDate day(String id, Scenario scenario) {
        LocalDate own = scenario.days().get("events/" + id.substring(id.lastIndexOf(':') + 1));
        if (own != null) return own;
        return scenario.facts().stream()
                .filter(Event.class::isInstance)
                .map(event -> scenario.days().get(event.path()))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(scenario.asOf());
    }
}
