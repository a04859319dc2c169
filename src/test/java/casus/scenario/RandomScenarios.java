package casus.scenario;

import casus.data.Registry;
import casus.model.Body;
import casus.model.Entry;
import casus.model.FinderRecord;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.PreconditionRecord;
import casus.model.Provision;
import casus.model.ReservationRecord;
import casus.model.Truth;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scenarios by chance, the same for the same seed: every kind of event, every state and body of the knowledge base, from
 * 1992 to 2026. They are written as files are and read by the reader of files.
 */
public final class RandomScenarios {
    private static final int FIRST_YEAR = 1992;
    private static final int LAST_YEAR = 2026;

    private final Registry registry;
    private final Random random;
    private final List<String> states;
    private final List<LocalDate> days;
    private LocalDate day;

    /** Scenarios on so many days, drawn once: a law of a day serves many. */
    public RandomScenarios(Registry registry, int seed, int days) {
        this.registry = registry;
        this.random = new Random(seed);
        this.states = List.copyOf(registry.states().keySet());
        this.days = random.ints(days, 0, (LAST_YEAR - FIRST_YEAR) * 365)
                .mapToObj(number -> LocalDate.of(FIRST_YEAR, 1, 1).plusDays(number))
                .sorted()
                .toList();
    }

    /** The next ones, by day. */
    public List<Map<String, Object>> next(int count) {
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            day = days.get((int) ((long) number * days.size() / count));
            scenarios.add(scenario(number));
        }
        return scenarios;
    }

    /** What a scenario file of that content says. */
    public static Scenario read(Map<String, Object> content, Registry registry) {
        return Draft.of(text(content), "random.json").read(registry);
    }

    /** The content as a file. */
    public static String text(Map<String, Object> content) {
        return JsonMapper.shared().writeValueAsString(content);
    }

    private Map<String, Object> scenario(int number) {
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("casus", 1);
        scenario.put("id", "random-" + number);
        scenario.put("title", "Random scenario " + number);
        scenario.put("asOf", day.toString());
        if (chance(0.6)) {
            scenario.put(
                    "readings",
                    registry.sources().keySet().stream()
                            .filter(any -> chance(0.7))
                            .toList());
        }
        List<Map<String, Object>> events = new ArrayList<>();
        for (int event = 0; event < (chance(0.7) ? 1 : 2); event++) events.add(event("e" + event));
        if (events.size() == 2 && number % 2 == 0) crossed(events.get(0), events.get(1));
        if (events.size() == 2) answer(events.get(0), events.get(1));
        scenario.put("events", events);
        if (chance(0.4)) scenario.put("requests", some(2, () -> request(events)));
        if (chance(0.6)) scenario.put("decisions", some(2, () -> decision(events.size())));
        for (ScenarioSchema.Answers block : ScenarioSchema.shipped().answers()) {
            Collection<String> who = block.keys().equals("state") ? states : ids(Provision.class);
            if (chance(0.3)) scenario.put(block.block(), answers(who, new TreeSet<>(block.words())));
        }
        for (Map<String, Object> event : events) if (chance(0.3)) event.put("until", until(event));
        if (chance(0.1)) scenario.put("assume", some(2, this::assumption));
        return scenario;
    }

    private Map<String, Object> event(String id) {
        Map<String, Object> event = new LinkedHashMap<>();
        String kind = one(Kinds.EVENTS);
        event.put("id", id);
        event.put("kind", kind);
        event.put("target", chance(0.7) ? active() : one(states));
        if (chance(0.2)) event.put("territory", one(states));
        if (chance(0.2)) event.put("territoryStatus", one(territoryStatus(event)));
        if (Kinds.GRADED.contains(kind) && chance(0.4)) event.put("severity", one(Kinds.SEVERITY));
        if (chance(0.5)) event.put("date", day.minusDays(random.nextInt(60)).toString());
        if (Kinds.ATTACKS.contains(kind) || chance(0.3)) event.put("by", chance(0.3) ? one(states) : group());
        if (kind.equals(Kinds.HARM_TO_CITIZENS) && chance(0.9)) event.put("citizensOf", one(states));
        if (kind.equals(Kinds.FOREIGN_BASING) && chance(0.9)) event.put("user", one(states));
        if (kind.equals(Kinds.JOINS_GROUPING)) {
            event.put("grouping", "a grouping");
            event.put("directedAgainst", some(3, () -> one(states)));
        }
        return event;
    }

    /** It goes on, or has ended by some day from its first one on, perhaps a day that is still to come. */
    private String until(Map<String, Object> event) {
        LocalDate first = LocalDate.parse(event.getOrDefault("date", day).toString());
        return chance(0.5) ? "ongoing" : first.plusDays(random.nextInt(90)).toString();
    }

    private Map<String, Object> assumption() {
        List<Map<String, Object>> acts = List.of(
                Map.of("join", one(states), "instrument", one(ids(Instrument.class))),
                Map.of("leave", one(states), "instrument", one(ids(Instrument.class))),
                Map.of("lift", one(ids(ReservationRecord.class))));
        return one(acts);
    }

    /** Makes two states attack one another: that hardly ever comes about by chance. */
    private static void crossed(Map<String, Object> one, Map<String, Object> other) {
        Object first = one.get("target");
        Object second = other.get("target");
        for (Map<String, Object> event : List.of(one, other)) {
            event.keySet().retainAll(List.of("id", "date"));
            event.put("kind", "armed-attack");
            event.put("target", event == one ? first : second);
            event.put("by", event == one ? second : first);
        }
    }

    /** How a territory may stand: only the target's own is recognised. */
    private static Collection<String> territoryStatus(Map<String, Object> event) {
        boolean own = event.get("target").equals(event.getOrDefault("territory", event.get("target")));
        return Kinds.TERRITORY.stream()
                .filter(status -> own || !status.equals("recognised"))
                .toList();
    }

    /** A state, the likelier the more treaties it has had a part in. */
    private String active() {
        return one(one(registry.all(Participation.class).stream()
                        .filter(act -> !act.states().isEmpty())
                        .toList())
                .states());
    }

    private Map<String, Object> group() {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("name", "a group");
        if (chance(0.9)) group.put("type", one(Kinds.ATTACKER));
        if (chance(0.8)) group.put("origin", chance(0.6) ? one(states) : one(List.of("internal", "unknown")));
        if (chance(0.3)) group.put("sponsoredBy", chance(0.4) ? one(states) : sponsor());
        return group;
    }

    private Map<String, Object> sponsor() {
        Map<String, Object> sponsor = new LinkedHashMap<>();
        sponsor.put("state", one(states));
        sponsor.put("foundBy", one(finders(true)));
        return sponsor;
    }

    private List<String> finders(boolean ofSponsors) {
        return registry.all(FinderRecord.class).stream()
                .filter(finder -> ofSponsors || !finder.sponsorsOnly())
                .map(FinderRecord::word)
                .toList();
    }

    /** The second of two attacks answers the first where that was by its target. */
    private void answer(Map<String, Object> first, Map<String, Object> second) {
        boolean attacks = Stream.of(first, second).allMatch(event -> Kinds.ATTACKS.contains(event.get("kind")));
        if (!attacks || chance(0.3)) return;
        first.put("by", second.get("target"));
        if (second.get("target").equals(first.get("target"))) return;
        first.put("date", second.getOrDefault("date", day.toString()));
        second.put("respondsTo", chance(0.5) ? "e0" : Map.of("event", "e0", "foundBy", one(finders(false))));
    }

    private Map<String, Object> request(List<Map<String, Object>> events) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("by", chance(0.8) ? one(events).get("target") : one(states)); // mostly whoever may ask
        List<String> organisations = registry.all(Instrument.class).stream()
                .map(Instrument::addressee)
                .filter(Objects::nonNull)
                .toList();
        request.put("to", chance(0.7) ? one(organisations) : active());
        request.put("for", one(Kinds.HELP));
        if (chance(0.3)) request.put("date", day.minusDays(random.nextInt(30)).toString());
        if (chance(0.1))
            request.put("withdrawn", day.minusDays(random.nextInt(3) - 2).toString());
        occasion(request, events.size());
        return request;
    }

    /** Which events it is for, as a file of several has to say. */
    private void occasion(Map<String, Object> act, int events) {
        if (chance(0.2)) act.put("standing", chance(0.8));
        if (events == 1 && chance(0.8)) return;
        act.put(
                "event",
                chance(0.5) ? "all" : chance(0.5) ? "e" + random.nextInt(events) : List.of("e" + (events - 1)));
    }

    private Map<String, Object> decision(int events) {
        Map<String, Object> decision = new LinkedHashMap<>();
        PreconditionRecord awaited = one(registry.all(PreconditionRecord.class).stream()
                .filter(term -> term.gate().equals(PreconditionRecord.DECISION))
                .toList());
        Body body = registry.find(Body.class, awaited.holder()).orElseThrow();
        decision.put("body", body.id());
        decision.put("matter", awaited.matter());
        if (chance(0.4)) decision.put("outcome", one(Kinds.OUTCOME));
        occasion(decision, events);
        LocalDate date = chance(0.4) ? day.minusDays(random.nextInt(30)) : day;
        decision.put("date", date.toString());
        Map<String, String> votes = new TreeMap<>();
        double unity = random.nextDouble();
        for (String state : states) {
            if (sits(body, state, date) && chance(0.9)) votes.put(state, chance(unity) ? "for" : one(Kinds.VOTE));
        }
        if (chance(0.6) && !votes.isEmpty()) decision.put("votes", votes);
        return decision;
    }

    /** In the readings of the file or not: an outsider's vote is an error only where the state sits in none. */
    private boolean sits(Body body, String state, LocalDate date) {
        return registry.sources().values().stream()
                .filter(source -> source.speaksOf(date))
                .anyMatch(source -> Law.sits(registry, source.id(), date, body, state) != Truth.NO);
    }

    private Map<String, String> answers(Collection<String> who, Collection<String> words) {
        Map<String, String> answers = new TreeMap<>();
        for (String one : who) if (chance(0.4)) answers.put(one, one(words));
        return answers;
    }

    private List<String> ids(Class<? extends Entry> kind) {
        return registry.all(kind).stream().map(Entry::id).toList();
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> make) {
        List<T> some = new ArrayList<>();
        for (int at = 0; at <= random.nextInt(most); at++) some.add(make.get());
        return some;
    }

    private <T> T one(Collection<T> all) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    private boolean chance(double chance) {
        return random.nextDouble() < chance;
    }
}
