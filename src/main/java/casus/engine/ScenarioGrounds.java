package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Clause;
import casus.facts.Engagement;
import casus.facts.Event;
import casus.facts.InForce;
import casus.model.Instrument;
import casus.model.Truth;
import casus.scenario.ActText;
import casus.scenario.Scenario;
import casus.scenario.StatedAct;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a scenario is judged on: its facts, the law of each event, and what of it changed nothing. */
final class ScenarioGrounds {
    private final Scenario scenario;
    private final List<ReadingResult> results;
    private final Registry registry;

    ScenarioGrounds(Scenario scenario, List<ReadingResult> results, Registry registry) {
        this.scenario = scenario;
        this.results = results;
        this.registry = registry;
    }

    Assessment.Grounds all() {
        return new Assessment.Grounds(
                scenario.acts().stream()
                        .map(this::fact)
                        .sorted(Comparator.comparing(Assessment.Fact::path))
                        .toList(),
                scenario.facts().stream()
                        .filter(Event.class::isInstance)
                        .map(fact -> law((Event) fact))
                        .toList(),
                new UnusedActs(scenario, results, registry).all());
    }

    private Assessment.Fact fact(StatedAct act) {
        ActText says = act.says().with(victims(act.events()));
        return new Assessment.Fact(
                act.path(),
                says.part(),
                says.kind(),
                says.text(),
                says.date(),
                says.until(),
                says.withdrawn(),
                says.answers(),
                says.finding(),
                act.events().stream().sorted().toList(),
                says.roles(),
                scenario.changed().contains(act.path()));
    }

    /** The states that events strike. */
    private Set<String> victims(Set<String> events) {
        return scenario.facts().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> events.contains(event.event()))
                .map(Event::target)
                .collect(Collectors.toSet());
    }

    /** The law of an event: what was in force of the instruments of the clauses that it engages, or may, in some reading. */
    private Assessment.LawOfEvent law(Event event) {
        Set<String> texts = new TreeSet<>();
        for (ReadingResult result : results) {
            String law = result.lawOf(event.path()).orElseThrow();
            Set<String> clauses = result.all(Engagement.class)
                    .filter(engagement -> engagement.event().equals(event.event()))
                    .filter(Engagement::isOpen)
                    .map(Engagement::provision)
                    .collect(Collectors.toSet());
            Set<String> instruments = result.law(Clause.class)
                    .filter(clause -> clauses.contains(clause.provision()))
                    .map(Clause::instrument)
                    .collect(Collectors.toSet());
            result.law(InForce.class)
                    .filter(force -> force.law().equals(law) && force.truth() != Truth.NO)
                    .map(InForce::instrument)
                    .filter(instrument -> instruments.contains(instrument)
                            || registry.find(Instrument.class, instrument)
                                    .map(Instrument::amends)
                                    .filter(instruments::contains)
                                    .isPresent())
                    .forEach(texts::add);
        }
        return new Assessment.LawOfEvent(
                event.event(), Objects.requireNonNull(scenario.days().get(event.path())), List.copyOf(texts));
    }
}
