package casus.engine;

import casus.assessment.Finding.Failure;
import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Clause;
import casus.facts.Element;
import casus.facts.Event;
import casus.facts.Protection;
import casus.facts.Requirement;
import casus.facts.Responds;
import casus.model.Act;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.When;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an event has and what a clause wants, in words, of a condition that fails. */
final class FailureWords {
    private final Scenario scenario;
    private final ClauseKinds kinds;
    private final Registry world;

    /** @param world the knowledge base with what the scenario assumes */
    FailureWords(Scenario scenario, ClauseKinds kinds, Registry world) {
        this.scenario = scenario;
        this.kinds = kinds;
        this.world = world;
    }

    Failure failure(Element element, ReadingResult result) {
        Event event = event(element.event());
        LocalDate day = scenario.days().get(event.path());
        return switch (element.slot()) {
            case "force" ->
                new Failure(
                        element.failure() + " on " + day,
                        When.on(day).inWords(),
                        since(element.provision(), day, result)
                                .map(when -> element.condition() + " from "
                                        + (when.inWords().contains(" to ") ? "some day of " : "") + when.inWords())
                                .orElse(element.condition()));
            case "target" ->
                new Failure(element.failure(), name(event.target()), protectedBy(element.provision(), result));
            case "kind" ->
                new Failure(
                        element.failure(),
                        spoken(event.kind()),
                        kinds.named(element.provision(), result.reading()).stream()
                                .map(FailureWords::spoken)
                                .collect(Collectors.joining(", ")));
            case "gravity" -> new Failure(element.failure(), event.severity(), element.condition());
            case "territory" -> new Failure(element.failure(), status(event), element.condition());
            case "initiator" -> new Failure(element.failure(), answered(event), element.condition());
            default -> new Failure(element.failure(), circumstance(element, event, result), element.condition());
        };
    }

    private Event event(String id) {
        return scenario.facts().stream()
                .filter(fact -> fact instanceof Event event && event.event().equals(id))
                .map(Event.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String name(String id) {
        return world.called(id).name();
    }

    private static String spoken(String word) {
        return word.replace('-', ' ');
    }

    /** The next day on which a reading has the instrument of a clause in force. */
    private Optional<When> since(String provision, LocalDate day, ReadingResult result) {
        String instrument = result.law(Clause.class)
                .filter(clause -> clause.provision().equals(provision))
                .map(Clause::instrument)
                .findFirst()
                .flatMap(id -> world.find(Instrument.class, id))
                .map(found -> found.follows() == null ? found.id() : found.follows())
                .orElse("");
        List<Participation> acts = world.held(Participation.class, result.reading()).stream()
                .filter(act -> act.instrument().equals(instrument))
                .toList();
        boolean onEffect = world.sources().get(result.reading()).bindsOnEntryIntoForce()
                && acts.stream().anyMatch(act -> act.act().effect() == Act.Effect.TAKES_EFFECT);
        Act.Effect binding = onEffect ? Act.Effect.TAKES_EFFECT : Act.Effect.JOINS;
        return acts.stream()
                .filter(act -> act.act().effect() == binding)
                .map(Participation::when)
                .filter(when -> when.first().isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private String protectedBy(String provision, ReadingResult result) {
        String parties = result.law(Protection.class)
                .filter(term -> term.provision().equals(provision))
                .map(term -> part(term.instrument()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
        return parties.isEmpty() ? null : parties;
    }

    /** An organisation has members, and what it has concluded has parties. */
    private String part(String instrument) {
        boolean organisation =
                world.all(Instrument.class).stream().anyMatch(other -> instrument.equals(other.addressee()));
        return (organisation ? "a member of " : "a party to ")
                + world.called(instrument).dated();
    }

    private String status(Event event) {
        return event.territoryStatus().equals("disputed")
                ? "on disputed territory"
                : "outside the recognised territory of " + name(event.target());
    }

    private String answered(Event event) {
        return scenario.facts().stream()
                .filter(fact ->
                        fact instanceof Responds response && response.event().equals(event.event()))
                .map(fact -> "an answer to "
                        + world.called("kind/"
                                        + event(((Responds) fact).attack()).kind())
                                .then())
                .findFirst()
                .orElse("");
    }

    /** The territory where a place is asked, else the whole event. */
    private String circumstance(Element element, Event event, ReadingResult result) {
        boolean place = result.law(Requirement.class)
                .anyMatch(term -> term.provision().equals(element.provision())
                        && term.test().equals("region")
                        && term.says().equals(element.condition()));
        if (place) return name(event.territory());
        return scenario.acts().stream()
                .filter(act -> act.path().equals("events." + event.event()))
                .map(act -> act.says().text())
                .findFirst()
                .orElse(spoken(event.kind()));
    }
}
