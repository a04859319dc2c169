package casus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Opinion;
import casus.facts.Conclusion;
import casus.inference.Rerun;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every answer holds of the corpus. */
class SoundnessTest {
    @Test
    void holdsOfEveryScenarioAndCase() {
        List<String> faults = new ArrayList<>();
        corpus().forEach(scenario -> faults.addAll(faults(scenario)));
        assertThat(faults).isEmpty();
    }

    private static Stream<Scenario> corpus() {
        return Stream.concat(
                Fixtures.scenarioFiles().stream().map(Fixtures::scenario),
                Fixtures.caseFiles().stream().map(Fixtures::cases).flatMap(List::stream));
    }

    private static List<String> faults(Scenario scenario) {
        List<String> faults = new ArrayList<>();
        for (Opinion opinion : Fixtures.engine().opinions(scenario)) {
            new Soundness(opinion.given())
                    .faults(opinion.conclusions().keySet())
                    .forEach(fault -> faults.add(scenario.id() + ", " + opinion.reading() + ": " + fault));
        }
        return faults;
    }

    @Test
    void whatIsToldOfAnEventDoesNotHangOnTheOthers() {
        List<String> mixed = new ArrayList<>();
        Rerun rerun = new Rerun(Fixtures.ruleBase().rules().values());
        corpus().forEach(scenario -> Fixtures.engine()
                .opinions(scenario)
                .forEach(opinion -> Apart.events(scenario.facts()).forEach((event, facts) -> {
                    Set<Conclusion> alone = Apart.of(
                            event,
                            rerun.standing(opinion.reading(), opinion.given(), facts)
                                    .conclusions()
                                    .keySet());
                    Set<Conclusion> among =
                            Apart.of(event, opinion.conclusions().keySet());
                    Set<Conclusion> more = new java.util.HashSet<>(among);
                    more.removeAll(alone);
                    Set<Conclusion> less = new java.util.HashSet<>(alone);
                    less.removeAll(among);
                    if (!more.isEmpty() || !less.isEmpty())
                        mixed.add(scenario.id() + ", " + opinion.reading() + ", " + event + ": more " + more + " less "
                                + less);
                })));
        assertThat(mixed).isEmpty();
    }
}
