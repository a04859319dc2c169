package casus.brief;

import casus.brief.Shown.Contest;
import casus.brief.Shown.Decision;
import casus.brief.Shown.Duty;
import casus.brief.Shown.Engagement;
import casus.brief.Shown.Fact;
import casus.brief.Shown.Force;
import casus.brief.Shown.Gap;
import casus.brief.Shown.LawOfEvent;
import casus.brief.Shown.Name;
import casus.brief.Shown.Outcome;
import casus.brief.Shown.Scenario;
import casus.brief.Shown.Scope;
import casus.brief.Shown.Step;
import casus.brief.Shown.Unused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment as its JSON tells it, as far as a brief speaks of it.
 *
 * @param law of the events that have happened, in the order of the file
 */
record Answered(
        Scenario scenario,
        List<String> readings,
        Shown.Worlds worlds,
        List<String> assumptions,
        Outcome outcome,
        List<Fact> facts,
        List<LawOfEvent> law,
        List<Unused> unused,
        List<Engagement> engagements,
        List<Duty> duties,
        List<Shown.Breach> breaches,
        List<Decision> decisions,
        List<Shown.Stage> path,
        List<Force> forces,
        List<Shown.Conflict> conflicts,
        List<Gap> gaps,
        List<Contest> contests,
        List<Scope> scope,
        Map<String, Name> names,
        Map<String, List<Step>> derivations) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** What the state is called that an event strikes, where that is left open. */
    private static final String WHOEVER = "the target";

    Answered {
        assumptions = Shown.some(assumptions);
        if (worlds != null) {
            List<Shown.Open> open = worlds.open();
            duties = duties.stream()
                    .map(duty -> {
                        List<String> targets = targets(duty.event(), open);
                        return duty.calling(state -> targets.contains(state) ? WHOEVER : state);
                    })
                    .toList();
        }
    }

    /** Those that an event may strike, where that is left open; else none. */
    private static List<String> targets(String event, List<Shown.Open> open) {
        return open.stream()
                .filter(one -> one.path().equals("events." + event + ".target"))
                .flatMap(one -> one.values().stream())
                .toList();
    }

    static Answered of(JsonNode assessment) {
        return JSON.treeToValue(assessment, Answered.class);
    }

    /** The event of that id, where it has happened. */
    Fact event(String id) {
        return facts.stream()
                .filter(fact -> fact.path().equals("events." + id))
                .findFirst()
                .orElseThrow();
    }

    /** The state that an event strikes, or whose it is. */
    String target(String event) {
        Fact fact = event(event);
        String victim = fact.who("victim");
        if (victim != null) return victim;
        return worlds == null || targets(event, worlds.open()).isEmpty() ? fact.who("third state") : WHOEVER;
    }

    /** The day whose law judges an event. */
    LocalDate day(String event) {
        return law.stream()
                .filter(one -> one.event().equals(event))
                .map(LawOfEvent::day)
                .findFirst()
                .orElse(scenario.asOf());
    }

    /** Whether the source of a judgement speaks of the day of its event, and has been asked. */
    boolean speaksOf(JsonNode judgement) {
        if (!readings.contains(judgement.path("source").asString())) return false;
        LocalDate day = day(judgement.path("event").asString());
        return !judgement.has("speaksTo")
                || !day.isAfter(LocalDate.parse(judgement.path("speaksTo").asString()));
    }

    /** The events that have happened, in the order of the file. */
    List<String> events() {
        return law.stream().map(LawOfEvent::event).toList();
    }

    Name name(String id) {
        Name name = names.get(id);
        return name == null ? new Name(id, id, null, null, null, null, null, null, null, null) : name;
    }

    List<Step> steps(String id) {
        return derivations.getOrDefault(id, List.of());
    }
}
